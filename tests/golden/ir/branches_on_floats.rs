// The inverse of `<` is "not less", which holds for NaN too.
fn f(a: f64, b: f64) -> i32 {
    if a < b {
        1
    } else if a >= b {
        2
    } else if !(a > b) {
        3
    } else {
        4
    }
}

fn g(a: f32, b: f32) -> i32 {
    if a == b {
        1
    } else if a != b {
        2
    } else {
        3
    }
}

fn main() {}
