// an enum is printed with {:?} and a derive, not otherwise
enum Color {
    Red,
    Green,
}

fn main() {
    println!("{}", Color::Red); //~ ERROR E0277
    println!("{:?}", Color::Green); //~ ERROR E0277
}
