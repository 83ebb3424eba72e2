// Constants, associated constants, constants of structs and of texts as patterns.
const LOW: u8 = 10;
const HIGH: u8 = LOW * 2;
const NAME: &str = "ludo";
const HALF: f32 = 0.5;

#[derive(PartialEq, Eq, Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}

impl Point {
    const ORIGIN: Point = Point { x: 0, y: 0 };
    const LIMIT: i32 = 100;
}

const PAIR: (i32, bool) = (3, true);

fn kind(n: u8) -> &'static str {
    match n {
        LOW => "low",
        HIGH => "high",
        LOW..HIGH => "between",
        u8::MAX => "max",
        _ => "outside",
    }
}

fn place(p: Point) -> i32 {
    match p {
        Point::ORIGIN => 0,
        Point { x: Point::LIMIT, .. } => 1,
        Point { y: -5..=Point::LIMIT, .. } => 2,
        _ => 3,
    }
}

fn main() {
    for n in [9, 10, 11, 20, 21, 255] {
        println!("{} {}", n, kind(n));
    }
    println!("{} {}", place(Point::ORIGIN), place(Point { x: 100, y: 1 }));
    println!("{} {}", place(Point { x: 1, y: -5 }), place(Point { x: 1, y: -6 }));
    println!("{}", match "ludo" { NAME => 1, _ => 2 });
    println!("{}", match 0.5f32 { HALF => 1, _ => 2 });
    println!("{}", match (3, true) { PAIR => 1, _ => 2 });
}

// expect: 9 outside
// expect: 10 low
// expect: 11 between
// expect: 20 high
// expect: 21 outside
// expect: 255 max
// expect: 0 1
// expect: 2 3
// expect: 1
// expect: 1
// expect: 1
