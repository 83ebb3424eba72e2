// no comma between two parameters
fn add(a: i32 b: i32) -> i32 { //~ ERROR -
    a + b
}

fn main() {
    println!("{}", add(1, 2));
}
