// an order without PartialOrd
#[derive(PartialEq)]
enum Level {
    Low,
    High,
}

fn main() {
    println!("{}", Level::Low < Level::High); //~ ERROR E0369
}
