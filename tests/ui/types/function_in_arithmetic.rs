// a function name in an addition
fn seven() -> i32 {
    7
}

fn main() {
    println!("{}", seven + 1); //~ ERROR E0369
}
