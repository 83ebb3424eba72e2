// How many chars there are is not known.
fn main() {
    for (i, c) in "abc".chars().enumerate().rev() { //~ ERROR E0277
        println!("{} {}", i, c);
    }
}
