// a number is not cast to an enum
enum Color {
    Red,
    Green,
}

fn main() {
    let c = 1 as Color; //~ ERROR E0605
    let n = 0u8;
    let d = n as Color; //~ ERROR E0605
    println!("{}", Color::Red as i32 + Color::Green as i32);
}
