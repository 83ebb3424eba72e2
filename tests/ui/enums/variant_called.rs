// a variant without payload is not called
enum Color {
    Red,
}

fn main() {
    let c = Color::Red(3); //~ ERROR E0618
    println!("hi");
}
