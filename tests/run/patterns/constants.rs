// constants, variants and units in patterns
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
enum Level {
    Low = -3,
    High = 7,
}
use Level::High;

#[derive(PartialEq)]
struct Point {
    x: i32,
    level: Level,
}

struct Unit;

const ZERO: i32 = 0;
const TOP: i32 = ZERO + 9;
const NAME: &str = "name";
const HOME: Point = Point { x: 1, level: High };
const ROW: [u8; 3] = [1, 2, 3];
const HALF: f64 = 0.5;
const BEST: Level = High;

impl Point {
    const FAR: i32 = 1000;

    fn kind(&self) -> i32 {
        match self.x {
            Self::FAR => 1,
            Point::FAR.. => 2,
            _ => 3,
        }
    }
}

fn number(x: i32) -> i32 {
    match x {
        ZERO => 1,
        ZERO..TOP => 2,
        TOP..=i32::MAX => 3,
        i32::MIN..=-1 => 4,
    }
}

fn point(p: Point) -> i32 {
    match p {
        HOME => 1,
        Point { x: ZERO, level: BEST } => 2,
        Point { level: Level::Low, .. } => 3,
        Point { x, level: High } => x,
    }
}

fn main() {
    println!("{} {} {} {}", number(0), number(8), number(9), number(-1));
    println!("{}", point(Point { x: 1, level: High }));
    println!("{}", point(Point { x: 0, level: High }));
    println!("{}", point(Point { x: 1, level: Level::Low }));
    println!("{}", point(Point { x: 5, level: High }));
    println!("{} {}", Point { x: 1000, level: High }.kind(), Point { x: 1001, level: High }.kind());
    for text in ["name", "other"] {
        println!("{}", match text { NAME => 1, _ => 2 });
    }
    for row in [[1, 2, 3], [1, 2, 4]] {
        println!("{}", match row { ROW => 1, [1, 2, x] => x, _ => 0 });
    }
    println!("{}", match 0.5 { HALF => 1, _ => 2 });
    let Unit = Unit;
    match Unit {
        Unit => println!("unit"),
    }
}

// expect: 1 2 3 4
// expect: 1
// expect: 2
// expect: 3
// expect: 5
// expect: 1 2
// expect: 1
// expect: 2
// expect: 1
// expect: 4
// expect: 1
// expect: unit
