// Operators look through references to numbers; the result is a plain value.
fn f(a: &i32, b: &i32) -> i32 {
    let c = a + b;
    let d = a * 2;
    let e = -a;
    let lt = a < b;
    c - e
}

fn main() {}
