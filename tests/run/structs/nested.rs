// Structs within structs: read, changed, and replaced in part.
struct Point {
    x: i32,
    y: i32,
}

struct Line {
    from: Point,
    to: Point,
}

struct Drawing {
    line: Line,
    name: &'static str,
}

fn main() {
    let mut d = Drawing {
        line: Line { from: Point { x: 0, y: 1 }, to: Point { x: 5, y: 6 } },
        name: "one",
    };
    d.line.to.x += 10;
    d.line.from = Point { x: d.line.to.y, y: -1 };
    println!("{} {} {}", d.name, d.line.from.x, d.line.from.y);
    println!("{} {}", d.line.to.x, d.line.to.y);
    d.line = Line { from: Point { x: 1, y: 1 }, to: d.line.from };
    println!("{} {}", d.line.to.x, d.line.to.y);
}

// expect: one 6 -1
// expect: 15 6
// expect: 6 -1
