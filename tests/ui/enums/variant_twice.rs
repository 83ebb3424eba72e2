// two variants of one name
enum Color {
    Red,
    Green,
    Red, //~ ERROR E0428
}

fn main() {
    println!("hi");
}
