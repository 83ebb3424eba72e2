// a struct with named fields is not called
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let p = Point(1, 2); //~ ERROR E0423
    println!("hi");
}
