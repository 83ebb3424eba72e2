// assert_eq needs Debug, for its message
#[derive(PartialEq)]
enum Level {
    Low,
    High,
}

fn main() {
    assert_eq!(Level::Low, Level::High); //~ ERROR E0277
}
