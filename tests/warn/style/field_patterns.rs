// Fields that are bound to their own names.
struct Point {
    x: i32,
    y: i32,
}

struct Pair(i32, i32);

const LIMIT: i32 = 1;

struct Odd {
    LIMIT: i32,
}

fn sum(Point { x: x, y }: Point) -> i32 {
    x + y
}

fn main() {
    let mut point = Point { x: 1, y: 2 };
    let Point { x: ref x, y: z } = point;
    println!("{x} {z}");
    let Point { x: mut x, y: _ } = point;
    x += 1;
    let Pair { 0: a, 1: b } = Pair(1, 2);
    match point {
        Point { x: 1, y: y } => println!("{y}"),
        Point { y: y @ 3, .. } | Point { x: _, y: y } => println!("{y}"),
    }
    let Point { x: ref mut y, .. } = point;
    *y = 3;
    match (Odd { LIMIT: 1 }) {
        Odd { LIMIT: LIMIT } => println!("one"),
        _ => println!("other"),
    }
    println!("{} {x} {a} {b}", sum(point));
}
