// unsupported: C strings
fn main() {
    let b = c"abc"; //~ ERROR LUD
    println!("{:?}", b);
}
