// what may stand in front of parts
enum Side {
    Left,
    Right,
}

struct Point {
    x: i32,
    y: i32,
}

struct Pair(i32, i32);
struct Unit;

const LIMIT: i32 = 3;

impl Point {
    const SIZE: i32 = 3;

    fn new() -> i32 {
        4
    }
}

fn call(x: i32) -> i32 {
    x
}

fn main() {
    match Side::Left {
        Side::Left(a) => {} //~ ERROR E0532
        Missing(a) => {} //~ ERROR E0531
        Missing { a } => {} //~ ERROR E0422
        Point(a, b) => {} //~ ERROR E0532
        Side {} => {} //~ ERROR E0574
        Side::Up => {} //~ ERROR E0599
        Missing::Up => {} //~ ERROR E0433
        _ => {}
    }
    match 1 {
        LIMIT(a) => {} //~ ERROR E0532
        call(a) => {} //~ ERROR E0532
        Point::SIZE(a) => {} //~ ERROR E0164
        Point::new => {} //~ ERROR E0533
        Point::new() => {} //~ ERROR E0164
        Point::SIZE => {}
        _ => {}
    }
}
