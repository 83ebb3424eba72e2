// As values: greater is less with the operands swapped; equality goes by width.
fn f(a: i32, b: i32) -> bool {
    (a < b) ^ (a > b) ^ (a <= b) ^ (a >= b)
}

fn g(a: u16, b: char, c: bool) -> bool {
    (a == 5) ^ (b != 'x') ^ (c == true)
}

fn h(a: f64, b: f64) -> bool {
    (a == b) ^ (a != b) ^ (a < b) ^ (a >= b)
}

fn main() {}
