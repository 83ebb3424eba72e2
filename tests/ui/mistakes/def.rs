// a function as in Python
def add(a: i32) -> i32 { a }
fn main() { println!("{}", add(1)); }
