// columns together
fn f(x: (bool, bool)) -> i32 {
    match x { //~ ERROR E0004
        (true, _) => 1,
        (_, true) => 2,
    }
}

struct Point {
    x: i32,
    y: u8,
}

fn g(p: Point) -> i32 {
    match p { //~ ERROR E0004
        Point { x: 0, .. } => 1,
        Point { y: 1.., x: _ } => 2,
    }
}

fn h(p: &(i32, bool)) -> i32 {
    match p { //~ ERROR E0004
        (0, _) => 1,
        &(_, true) => 2,
    }
}

fn main() {
    println!("{} {} {}", f((true, false)), g(Point { x: 1, y: 2 }), h(&(1, true)));
}
