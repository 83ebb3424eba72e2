// an argument that is a reference
fn f(x: i32) -> i32 { x }
fn main() { let n = &5; println!("{}", f(n)); }
