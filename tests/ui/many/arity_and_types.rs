// a call with too few arguments, of which one is wrong too
fn add(a: i32, b: i32, c: bool) -> i32 {
    if c { a } else { b }
}

fn main() {
    println!("{}", add("one", 2)); //~ ERROR E0061
}
