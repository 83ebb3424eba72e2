// literals of Self are judged as those of the type
struct Point {
    x: i32,
    y: i32,
}

impl Point {
    fn a() -> Self {
        Self { x: 1 } //~ ERROR E0063
    }

    fn b() -> Self {
        Self { x: 1, y: 2, z: 3 } //~ ERROR E0560
    }
}

fn main() {
    println!("{} {}", Point::a().x, Point::b().y);
}
