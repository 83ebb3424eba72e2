// A discriminant that needs itself.
const START: isize = Color::Red as isize;

enum Color {
    Red = START, //~ ERROR E0391
    Green,
}

fn main() {
    let _ = Color::Green;
}
