// a variant is not a type
enum Color {
    Red,
    Green,
}

fn paint(c: Color::Red) { //~ ERROR E0573
    println!("hi");
}

fn main() {
    paint(Color::Red);
}
