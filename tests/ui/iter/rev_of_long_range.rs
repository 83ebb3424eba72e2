// How many u64 there are may not fit a usize, for the library.
fn main() {
    for i in (0..10u64).skip(1).rev() { //~ ERROR E0277
        println!("{}", i);
    }
}
