// Patterns of structs: fields, shorthand, renamed, nested, with `..`.
#[derive(Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}

struct Line {
    from: Point,
    to: Point,
    name: &'static str,
}

struct Pair(i32, Point);

fn place(p: Point) -> &'static str {
    match p {
        Point { x: 0, y: 0 } => "origin",
        Point { x: 0, .. } => "on y",
        Point { y: 0, x: _ } => "on x",
        Point { x, y } if x == y => "diagonal",
        Point { .. } => "elsewhere",
    }
}

fn length(l: &Line) -> i32 {
    match l {
        Line { from: Point { x: a, y: b }, to: Point { x: c, y: d }, .. } if a == c => d - b,
        Line { from: Point { x: a, .. }, to: Point { x: c, .. }, name: "flat" } => c - a,
        Line { name, .. } => -(name.len() as i32),
    }
}

fn main() {
    let points = [(0, 0), (0, 5), (3, 0), (4, 4), (1, 2)];
    for (x, y) in points {
        println!("{}", place(Point { x, y }));
    }
    let p = Point { x: 1, y: 2 };
    println!("{}", length(&Line { from: p, to: Point { x: 1, y: 9 }, name: "up" }));
    println!("{}", length(&Line { from: p, to: Point { x: 5, y: 2 }, name: "flat" }));
    println!("{}", length(&Line { from: p, to: Point { x: 5, y: 2 }, name: "slope" }));
    let Pair(n, Point { x, y: z }) = Pair(7, p);
    println!("{} {} {}", n, x, z);
}

// expect: origin
// expect: on y
// expect: on x
// expect: diagonal
// expect: elsewhere
// expect: 7
// expect: 4
// expect: -5
// expect: 7 1 2
