// a variant's name without its enum
enum Color {
    Red,
    Green,
}

fn main() {
    let c = Red; //~ ERROR E0425
    println!("{}", Color::Green as i32);
}
