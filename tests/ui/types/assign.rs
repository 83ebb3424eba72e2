// an assignment of another type
fn main() {
    let mut n = 1u8;
    n = 2u16; //~ ERROR E0308
    println!("{}", n);
}
