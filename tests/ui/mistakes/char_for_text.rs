// a character where a text is wanted
fn main() { let c: &str = 'a'; println!("{}", c); }
