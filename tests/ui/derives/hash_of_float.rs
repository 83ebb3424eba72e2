// Hash is not for floats
#[derive(Hash)]
struct Point {
    x: f64, //~ ERROR E0277
}

fn main() {
    println!("hi");
}
