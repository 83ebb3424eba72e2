// a call that is not closed
fn add(a: i32, b: i32) -> i32 {
    a + b
}

fn main() {
    let n = add(1, 2; //~ ERROR -
    println!("{}", n);
}
