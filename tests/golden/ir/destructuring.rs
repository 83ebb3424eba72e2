// A tuple that is taken apart at once is never built.
fn f(a: i32, b: i32) -> i32 {
    let (x, (y, _)) = (b, (a, 5));
    x - y
}

fn g((a, b): (i32, i32)) -> i32 {
    a - b
}

fn main() {}
