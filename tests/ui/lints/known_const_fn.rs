// in a const fn that no constant calls so
const fn f(x: u8) -> u8 {
    if x == 3 { 255 + 1 } else { 3 } //~ ERROR arithmetic_overflow
}

const X: u8 = f(1);

fn main() {
    println!("{}", X);
}
