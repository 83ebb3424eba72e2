// an enum has no literal of its own
enum Color {
    Red,
}

fn main() {
    let c = Color { r: 1 }; //~ ERROR E0574
    println!("hi");
}
