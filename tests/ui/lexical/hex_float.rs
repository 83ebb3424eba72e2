// a hexadecimal float
fn main() {
    let x = 0x1.8; //~ ERROR -
    println!("{}", x);
}
