// With a small number on the right, or on the left after swapping.
fn f(a: i64) -> i32 {
    if a < 10 {
        1
    } else if 20 < a {
        2
    } else if a != 15 {
        3
    } else {
        4
    }
}

fn g(a: u64) -> bool {
    a > 70000
}

fn main() {}
