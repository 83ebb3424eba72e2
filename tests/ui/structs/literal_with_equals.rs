// A field of a literal gets its value behind a colon.
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let p = Point { x = 1, y = 2 }; //~ ERROR -
    println!("{} {}", p.x, p.y);
}
