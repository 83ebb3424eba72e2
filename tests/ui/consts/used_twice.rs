// a failing constant used by another: one error
const A: u8 = 255 + 1; //~ ERROR E0080
const B: u8 = A + 1;

fn main() {
    println!("{} {}", A, B);
}
