// no comma between variants
enum Color {
    Red
    Green, //~ ERROR -
}

fn main() {
    println!("hi");
}
