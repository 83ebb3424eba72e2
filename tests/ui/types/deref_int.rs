// an integer dereferenced
fn main() {
    let n = 5u32;
    println!("{}", *n); //~ ERROR E0614
}
