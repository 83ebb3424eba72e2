// Of a struct that is broken nothing else is told.
struct Point {
    x: i32, , //~ ERROR -
    y: i32,
}

impl Point {
    fn sum(&self) -> i32 {
        self.x + self.y
    }
}

fn main() {
    let p = Point { x: 1, y: 2 };
    println!("{}", p.sum());
}
