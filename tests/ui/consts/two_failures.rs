// two constants that fail
const A: u8 = 255 + 1; //~ ERROR E0080
const B: u32 = 1 - 2; //~ ERROR E0080

fn main() {
    println!("{} {}", A, B);
}
