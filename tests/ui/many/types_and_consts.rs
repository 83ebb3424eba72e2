// a mismatch and a constant that fails
const BIG: u8 = 255 + 1; //~ ERROR E0080

fn wrong() -> i32 {
    "three" //~ ERROR E0308
}

fn main() {
    wrong();
    println!("{}", BIG);
}
