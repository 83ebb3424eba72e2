// a reference to an enum is not cast
enum Color {
    Red,
    Green,
}

fn number(c: &Color) -> i32 {
    c as i32 //~ ERROR E0606
}

fn main() {
    println!("{}", number(&Color::Green) + Color::Red as i32);
}
