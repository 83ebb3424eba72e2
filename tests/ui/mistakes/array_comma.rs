// a comma missing in an array
fn main() { let a = [1, 2 3]; }
