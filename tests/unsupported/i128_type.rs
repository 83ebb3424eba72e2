// unsupported: i128
fn main() {
    let n: i128 = 1; //~ ERROR LUD
    println!("{}", n << 100);
}
