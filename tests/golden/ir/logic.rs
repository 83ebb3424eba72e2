// `&&` and `||` as conditions are only jumps.
fn f(a: i32, b: i32) -> i32 {
    if a > 0 && b > 0 || a == b {
        1
    } else {
        2
    }
}

fn g(a: bool, b: bool) -> i32 {
    if !(a || b) {
        1
    } else {
        2
    }
}

fn main() {}
