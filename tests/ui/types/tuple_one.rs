// a parenthesised value is not a tuple of one
fn main() {
    let t: (i32,) = (5); //~ ERROR E0308
    println!("{:?}", t);
}
