// Operators of both float types.
fn f(a: f32, b: f32) -> f32 {
    a + b * a - b / a
}

fn g(a: f64) -> f64 {
    -a % 2.5
}

fn main() {}
