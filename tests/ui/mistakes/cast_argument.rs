// an argument of another integer type
fn f(x: i64) -> i64 { x }
fn main() { let n: i32 = 5; println!("{}", f(n)); }
