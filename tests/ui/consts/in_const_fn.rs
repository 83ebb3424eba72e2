// an overflow inside a const fn called by a constant
const fn factorial(n: u8) -> u8 {
    if n == 0 { 1 } else { n * factorial(n - 1) }
}

const N: u8 = factorial(6); //~ ERROR E0080

fn main() {
    println!("{}", N);
}
