// Methods that use the methods of their fields.
#[derive(Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}

struct Rect {
    low: Point,
    high: Point,
}

impl Point {
    fn minus(self, o: Point) -> Point {
        Point { x: self.x - o.x, y: self.y - o.y }
    }

    fn shift(&mut self, by: Point) -> &'static str {
        self.x += by.x;
        self.y += by.y;
        "shifted"
    }
}

impl Rect {
    fn size(&self) -> Point {
        self.high.minus(self.low)
    }

    fn area(&self) -> i32 {
        let s = self.size();
        s.x * s.y
    }

    fn shift(&mut self, by: Point) {
        self.low.shift(by);
        println!("{}", self.high.shift(by));
    }
}

fn main() {
    let mut r = Rect { low: Point { x: 1, y: 1 }, high: Point { x: 4, y: 6 } };
    println!("{}", r.area());
    r.shift(Point { x: 10, y: -1 });
    println!("{} {} {}", r.low.x, r.high.y, r.area());
}

// expect: 15
// expect: shifted
// expect: 11 5 15
