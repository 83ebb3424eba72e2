// a whole new value goes to *self, not to self
struct Point {
    x: i32,
}

impl Point {
    fn reset(&mut self) {
        self = Point { x: 0 }; //~ ERROR E0308
    }
}

fn main() {
    let mut p = Point { x: 1 };
    p.reset();
    println!("{}", p.x);
}
