// a dot behind a type
fn main() { let a = i32.MAX; println!("{}", a); }
