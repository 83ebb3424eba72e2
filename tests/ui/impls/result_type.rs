// methods whose bodies have another type
struct Point {
    x: i32,
}

impl Point {
    fn x(&self) -> i64 {
        self.x //~ ERROR E0308
    }

    fn reset(&mut self) -> Self { //~ ERROR E0308
        self.x = 0;
    }
}

fn main() {
    let mut p = Point { x: 3 };
    println!("{} {}", p.x(), p.reset().x);
}
