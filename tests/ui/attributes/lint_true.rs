// a literal, though it is spelled like a word
#[allow(true)] //~ ERROR E0452
fn main() {}
