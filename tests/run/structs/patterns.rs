// Structs taken apart, in `let`, parameters, loops and `match`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Point {
    x: i32,
    y: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rect {
    low: Point,
    high: Point,
    color: Color,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Color(u8, u8, u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Unit;

const ORIGIN: Point = Point { x: 0, y: 0 };
const RED: Color = Color(255, 0, 0);

fn dot(Point { x, y }: Point, Point { x: a, y: b }: &Point) -> i32 {
    x * a + y * b
}

fn place(p: &Point) -> &'static str {
    match p {
        &ORIGIN => "origin",
        Point { x: 0, .. } => "vertical",
        Point { y: 0, x } if *x > 0 => "right",
        Point { y: 0, .. } => "left",
        Point { x: 1..=9, y: 1..=9 } => "near",
        Point { x: a, y: b } if a == b => "diagonal",
        _ => "far",
    }
}

fn area(r: Rect) -> i32 {
    match r {
        Rect { low: Point { x: x0, y: y0 }, high: Point { x: x1, y: y1 }, .. } if x0 < x1 => {
            (x1 - x0) * (y1 - y0)
        }
        Rect { low, high, color: RED } => low.x + high.y,
        Rect { color: Color(r, .., b), .. } => r as i32 * 1000 + b as i32,
    }
}

fn paint(r: &mut Rect) {
    match r {
        Rect { color: Color(0, g, b), low: Point { x, .. }, .. } => {
            *g += 1;
            *b = *x as u8;
        }
        Rect { color: c @ Color(255, ..), .. } => *c = Color(1, 2, 3),
        Rect { color, high: ref h, .. } => color.0 = h.x as u8,
    }
}

fn main() {
    println!("{}", dot(Point { x: 1, y: 2 }, &Point { x: 3, y: 4 }));
    for (x, y) in [(0, 0), (0, 5), (5, 0), (-5, 0), (3, 4), (50, 50), (50, 51)] {
        print!("{} ", place(&Point { x, y }));
    }
    println!();
    let mut r = Rect { low: ORIGIN, high: Point { x: 3, y: 4 }, color: RED };
    println!("{}", area(r));
    r.low.x = 9;
    println!("{}", area(r));
    for _ in 0..4 {
        paint(&mut r);
        println!("{:?} {}", r.color, area(r));
    }
    let Rect { low: Point { mut x, y: ref low_y }, color: Color(red, ..), .. } = r;
    x += 1;
    println!("{x} {low_y} {red}");
    let Point { x: ref mut changed, y: _ } = r.high;
    *changed *= 10;
    println!("{:?}", r.high);
    let Color(_, green, blue) = r.color;
    println!("{green} {blue}");
    for Point { x, y } in [ORIGIN, Point { x: 1, y: 2 }] {
        print!("{x},{y} ");
    }
    for (i, Color(a, .., c)) in [RED, Color(1, 2, 3)].iter().enumerate() {
        print!("{i}:{a}/{c} ");
    }
    println!();
    let Unit = Unit;
    match Unit {
        Unit => println!("unit"),
    }
    match (Unit, 5) {
        (Unit, n @ 1..=5) => println!("{n}"),
        (_, n) => println!("other {n}"),
    }
    match [RED, Color(0, 1, 0)] {
        [RED, Color(0, g, 0)] => println!("red then {g}"),
        _ => println!("other"),
    }
    let whole @ Point { x, .. } = Point { x: 4, y: 5 };
    println!("{whole:?} {x}");
    match whole {
        Point { x: 5, y: v } | Point { x: v, y: 5 } => println!("{v}"),
        Point { .. } => println!("neither"),
    }
}
