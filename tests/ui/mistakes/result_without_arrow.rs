// a result type without `->`
fn f(a: i32) i32 { a }
fn main() { f(1); }
