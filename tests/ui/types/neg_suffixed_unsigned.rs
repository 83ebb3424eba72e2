// minus before an unsigned literal
fn main() {
    let n = -1u8; //~ ERROR E0600
    println!("{}", n);
}
