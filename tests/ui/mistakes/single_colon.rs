// one colon for two
fn main() { let a = i32:MAX; println!("{}", a); }
