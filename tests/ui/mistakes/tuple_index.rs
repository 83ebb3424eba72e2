// a tuple with an index
fn main() { let a = (1, 2, 3); println!("{}", a[0]); println!("{}", a.3); }
