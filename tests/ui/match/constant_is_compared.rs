// constants cover what their values cover
#[derive(PartialEq)]
struct Point {
    x: i32,
    y: i32,
}

const LOW: u8 = 3;
const HIGH: u8 = LOW + 4;
const ORIGIN: Point = Point { x: 0, y: 0 };
const PAIR: (bool, bool) = (true, false);

fn f(x: u8) -> i32 {
    match x { //~ ERROR E0004
        ..LOW => 1,
        LOW..HIGH => 2,
        8.. => 3,
    }
}

fn g(p: Point) -> i32 {
    match p { //~ ERROR E0004
        ORIGIN => 1,
        Point { x: 1.., .. } => 2,
        Point { x: ..=-1, .. } => 3,
        Point { y: 1.., .. } => 4,
    }
}

fn h(x: (bool, bool)) -> i32 {
    match x { //~ ERROR E0004
        PAIR => 1,
        (false, _) => 2,
    }
}

fn main() {
    println!("{} {} {}", f(1), g(ORIGIN), h(PAIR));
}
