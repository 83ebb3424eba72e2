// a placeholder as the result type
fn seven() -> _ { //~ ERROR E0121
    7
}

fn main() {
    println!("{}", seven());
}
