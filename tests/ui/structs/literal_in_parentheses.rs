// A struct with names for its fields is made with braces.
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let p = Point(x: 1, y: 2); //~ ERROR -
    println!("{} {}", p.x, p.y);
}
