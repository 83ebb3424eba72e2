// A branch's value is written to one register on both ways.
fn f(a: bool) -> i32 {
    let x = if a { 5 } else { 6 };
    x * 2
}

fn max(a: i64, b: i64) -> i64 {
    if a > b { a } else { b }
}

fn main() {}
