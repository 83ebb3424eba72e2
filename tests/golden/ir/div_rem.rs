// Division and remainder, which panic for 0; a known divisor changes nothing.
fn f(a: i32, b: i32) -> i32 {
    a / b % 10
}

fn g(a: u8, b: u8) -> u8 {
    a % b / 2
}

fn main() {}
