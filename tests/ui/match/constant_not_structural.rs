// `==` of the type must compare its parts
struct Point {
    x: i32,
    y: i32,
}

const ORIGIN: Point = Point { x: 0, y: 0 };

fn f(p: Point) -> i32 {
    match p {
        ORIGIN => 1, //~ ERROR
        _ => p.x + p.y,
    }
}

fn g(x: f64) -> i32 {
    match x {
        f64::NAN => 1, //~ ERROR
        1.0..=f64::NAN => 2, //~ ERROR
        _ => 3,
    }
}

fn main() {
    println!("{} {}", f(ORIGIN), g(1.0));
}
