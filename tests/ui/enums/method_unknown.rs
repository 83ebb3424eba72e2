// a method that nobody wrote
enum Color {
    Red,
}

fn main() {
    println!("{}", Color::Red.name()); //~ ERROR E0599
}
