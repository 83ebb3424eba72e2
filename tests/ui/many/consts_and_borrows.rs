// a failing constant and a borrow error
const BIG: u8 = 255 + 1; //~ ERROR E0080

fn main() {
    let n = 1;
    n = 2; //~ ERROR E0384
    println!("{} {}", BIG, n);
}
