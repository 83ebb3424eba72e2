// a float times an integer
fn main() { let n = 5.0 * 2; println!("{}", n); }
