// a text where a character is wanted
fn main() { let c: char = "a"; println!("{}", c); }
