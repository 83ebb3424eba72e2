// a function name where an integer is expected
fn seven() -> i32 {
    7
}

fn main() {
    let n: i32 = seven; //~ ERROR E0308
    println!("{}", n);
}
