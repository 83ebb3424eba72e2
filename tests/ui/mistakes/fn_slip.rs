// a slip in `fn`
fnn add(a: i32) -> i32 { a }
fn main() { println!("{}", add(1)); }
