// two enums of one name
enum Color {
    Red,
}

enum Color { //~ ERROR E0428
    Blue,
}

fn main() {
    println!("hi");
}
