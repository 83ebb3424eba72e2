// a variant without payload has no fields
enum Color {
    Red,
}

fn main() {
    let c = Color::Red { level: 3 }; //~ ERROR E0559
    println!("hi");
}
