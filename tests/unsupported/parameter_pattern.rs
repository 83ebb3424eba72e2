// unsupported: patterns as parameters
fn add((a, b): (i32, i32)) -> i32 { //~ ERROR LUD
    a + b
}

fn main() {
    println!("{}", add((1, 2)));
}
