// enums are not added, and compared only with a derive
enum Color {
    Red,
    Green,
}

fn main() {
    let a = Color::Red + 1; //~ ERROR E0369
    let b = Color::Red == Color::Green; //~ ERROR E0369
}
