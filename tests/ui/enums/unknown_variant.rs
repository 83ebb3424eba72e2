// a variant that the enum does not have
enum Color {
    Red,
    Green,
}

fn main() {
    let c = Color::Blue; //~ ERROR E0599
    println!("{}", Color::Red as i32 + Color::Green as i32);
}
