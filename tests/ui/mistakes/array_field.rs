// an array with a field
fn main() { let a = [1, 2, 3]; println!("{}", a.0); }
