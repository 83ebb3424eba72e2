// names for the length of an array
fn main() { let a = [1, 2]; println!("{}", a.length()); println!("{}", a.size()); println!("{}", a.length); }
