// no comma between two fields
struct Point {
    x: i32 //~ ERROR -
    y: i32,
}

fn main() {
    println!("hi");
}
