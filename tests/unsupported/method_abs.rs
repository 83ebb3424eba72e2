// unsupported: abs
fn main() {
    let n = -5i32;
    println!("{}", n.abs()); //~ ERROR LUD
}
