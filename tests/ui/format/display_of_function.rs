// {} of a function
fn seven() -> i32 {
    7
}

fn main() {
    println!("{}", seven); //~ ERROR E0277
}
