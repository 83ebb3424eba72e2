// a field without a type
struct Point {
    x, //~ ERROR -
    y: i32,
}

fn main() {
    println!("hi");
}
