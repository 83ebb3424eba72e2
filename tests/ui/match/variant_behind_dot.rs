// A variant is written with two colons.
enum Color {
    Red,
    Green,
}

fn main() {
    let color = Color::Red;
    match color {
        Color.Red => println!("red"), //~ ERROR -
        _ => println!("green"),
    }
    let _ = Color::Green;
}
