// Arguments stand in a window at the end of the frame, where the callee finds them as r0, r1, ...
fn sub(a: i32, b: i32) -> i32 {
    a - b
}

fn f(x: i32) -> i32 {
    sub(sub(x, 1), sub(2, x))
}

fn recursive(n: u32) -> u32 {
    if n == 0 { 0 } else { n + recursive(n - 1) }
}

fn main() {}
