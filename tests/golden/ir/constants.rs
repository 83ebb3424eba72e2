// Small numbers are in the word, others in the pool of constants.
fn f() -> i64 {
    2147483647
}

fn g() -> i64 {
    2147483648
}

fn h() -> f64 {
    0.5
}

fn i() -> f32 {
    0.5
}

fn j() -> char {
    'é'
}

fn k() -> u64 {
    18446744073709551615
}

fn main() {}
