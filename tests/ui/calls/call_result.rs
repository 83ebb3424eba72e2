// the result of a call called
fn seven() -> i32 {
    7
}

fn main() {
    println!("{}", seven()()); //~ ERROR E0618
}
