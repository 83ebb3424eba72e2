// `to` for a range
fn main() { for i in 0 to 3 { println!("{}", i); } }
