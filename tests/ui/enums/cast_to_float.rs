// an enum is not cast to a float or to a char
enum Color {
    Red,
}

fn main() {
    println!("{}", Color::Red as f64); //~ ERROR E0606
    println!("{}", Color::Red as char); //~ ERROR E0604
}
