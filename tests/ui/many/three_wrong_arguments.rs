// all three arguments wrong: one error
fn add(a: i32, b: char, c: bool) -> i32 {
    if c { a } else { b as i32 }
}

fn main() {
    println!("{}", add("one", 2, 'c')); //~ ERROR E0308
}
