// too few and too many arguments of a method
struct Point {
    x: i32,
    y: i32,
}

impl Point {
    fn shift(&mut self, dx: i32, dy: i32) {
        self.x += dx;
        self.y += dy;
    }
}

fn main() {
    let mut p = Point { x: 1, y: 2 };
    p.shift(1); //~ ERROR E0061
    p.shift(1, 2, 3); //~ ERROR E0061
    p.shift(1, 2);
}
