// a function where a type is expected
fn seven() -> i32 {
    7
}

fn main() {
    let n: seven = 7; //~ ERROR E0573
    println!("{}", n);
}
