// one field twice
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let p = Point { x: 1, y: 2 };
    let Point { x: a, x: b, y: _ } = p; //~ ERROR E0025
    println!("{} {}", a, b);
}
