// Eq is not for floats
#[derive(PartialEq, Eq)]
struct Point {
    x: f64, //~ ERROR E0277
    y: i32,
}

fn main() {
    println!("hi");
}
