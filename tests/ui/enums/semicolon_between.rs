// a semicolon between variants
enum Color {
    Red; //~ ERROR -
    Green
}

fn main() {
    println!("hi");
}
