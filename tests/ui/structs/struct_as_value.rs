// a struct with named fields is not a value
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let p = Point; //~ ERROR E0423
    println!("hi");
}
