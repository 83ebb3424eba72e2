// Fields and variants that end with semicolons.
struct Point {
    pub x: i32; //~ ERROR -
    pub y: i32; //~ ERROR -
}

fn main() {
    let p = Point { x: 1, y: 2 };
    println!("{} {}", p.x, p.y);
}
