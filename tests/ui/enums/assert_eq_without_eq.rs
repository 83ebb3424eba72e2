// assert_eq needs PartialEq
#[derive(Debug)]
enum Level {
    Low,
    High,
}

fn main() {
    assert_eq!(Level::Low, Level::High); //~ ERROR E0369
}
