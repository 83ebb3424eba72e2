// Fields are loads and stores; literals are built where they will live, in the order of the source.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Point {
    x: i32,
    y: u8,
    z: f64,
}

const ORIGIN: Point = Point { x: 0, y: 1, z: 0.5 };
static LIST: [Point; 2] = [ORIGIN, Point { x: -1, ..ORIGIN }];

fn make(x: i32, y: u8) -> Point {
    Point { z: 1.5, y, x }
}

impl Point {
    fn update(&mut self, by: i32) -> i32 {
        self.x += by;
        *self = Point { x: self.x * 2, ..*self };
        self.x
    }
}

fn same(a: &Point, b: Point) -> bool {
    *a == b
}

fn main() {
    let mut p = make(1, 2);
    let q = Point { z: p.z, ..LIST[1] };
    p.update(3);
    println!("{:?} {}", p, same(&p, q));
}
