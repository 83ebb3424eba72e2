// a constant of a struct in a pattern needs derives
struct Point {
    x: i32,
    y: i32,
}

const ORIGIN: Point = Point { x: 0, y: 0 };

fn main() {
    let p = Point { x: 0, y: 1 };
    match p {
        ORIGIN => println!("origin"), //~ ERROR -
        Point { x, y } => println!("{} {}", x, y),
    }
}
