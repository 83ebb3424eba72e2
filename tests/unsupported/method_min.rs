// unsupported: min
fn main() {
    let n = 250u8;
    println!("{}", n.min(10)); //~ ERROR LUD
}
