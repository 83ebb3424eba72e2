// an integer variable where a float is wanted
fn main() { let k = 3; let n: f64 = k; println!("{}", n); }
