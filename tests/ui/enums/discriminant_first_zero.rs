// the first variant is 0 without saying so
enum Code { //~ ERROR E0081
    None,
    Some = 0,
}

fn main() {
    println!("hi");
}
