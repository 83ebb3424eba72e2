// a division by zero in a constant
const ZERO: i32 = 0;
const N: i32 = 10 / ZERO; //~ ERROR E0080

fn main() {
    println!("{}", N);
}
