// a wrong format string and a mismatch
fn main() {
    println!("{} {}", 1); //~ ERROR -
    let b: bool = 1; //~ ERROR E0308
    println!("{}", b);
}
