// unsupported: parse
fn main() {
    let n: i32 = "42".parse().unwrap(); //~ ERROR LUD
    println!("{}", n);
}
