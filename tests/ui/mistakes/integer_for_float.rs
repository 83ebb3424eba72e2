// an integer where a float is wanted
fn main() { let n: f64 = 5; println!("{}", n); }
