// an operator on a reference is a call, but not on what it points to
fn shift(n: &u8) -> u8 {
    n << 9
}

fn shift_value(n: &u8) -> u8 {
    *n << 9 //~ ERROR arithmetic_overflow
}

fn main() {
    println!("{} {}", shift(&1), shift_value(&1));
}
