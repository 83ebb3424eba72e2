// an enum has no fields
enum Color {
    Red,
}

fn main() {
    let c = Color::Red;
    println!("{}", c.red); //~ ERROR E0609
}
