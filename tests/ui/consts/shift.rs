// a shift by the width in a constant
const WIDTH: u32 = 32;
const N: i32 = 1 << WIDTH; //~ ERROR E0080

fn main() {
    println!("{}", N);
}
