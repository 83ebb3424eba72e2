// methods called as functions
fn main() { let a = sqrt(2.0); println!("{}", a); let b = abs(-1); let c = len([1]); }
