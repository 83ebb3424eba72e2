// an integer plus a float literal
fn main() {
    let n: i32 = 2;
    println!("{}", n + 1.5); //~ ERROR E0277
}
