// an enum is not a value
enum Color {
    Red,
}

fn main() {
    let c = Color; //~ ERROR E0423
    println!("hi");
}
