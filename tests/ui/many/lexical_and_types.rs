// a bad escape and a mismatch
fn main() {
    println!("\d"); //~ ERROR -
    let b: bool = 1; //~ ERROR E0308
    println!("{}", b);
}
