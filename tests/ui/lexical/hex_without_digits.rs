// 0x alone
fn main() {
    let n = 0x; //~ ERROR E0768
    println!("{}", n);
}
