// unsupported: wrapping_add
fn main() {
    let n = 250u8;
    println!("{}", n.wrapping_add(10)); //~ ERROR LUD
}
