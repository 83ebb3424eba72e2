// `&&` and `||` as values.
fn f(a: bool, b: bool) -> bool {
    a && b
}

fn g(a: i32) -> bool {
    a < 0 || a > 9
}

fn main() {}
