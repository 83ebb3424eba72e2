// one field declared twice, and another too
struct Point {
    x: i32,
    y: i32,
    x: i64, //~ ERROR E0124
    y: i32, //~ ERROR E0124
}

fn main() {
    println!("hi");
}
