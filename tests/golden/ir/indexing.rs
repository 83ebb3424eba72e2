// An index is checked against the length; a known one, while compiling.
fn f(a: &[i32; 4], i: usize) -> i32 {
    a[i] + a[3]
}

fn g(a: &[i32], i: usize) -> i32 {
    a[i]
}

fn main() {}
