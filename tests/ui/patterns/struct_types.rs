// the struct must be that of the value
enum Side {
    Left,
    Right,
}

struct Point {
    x: i32,
    y: i32,
}

struct Pair(i32, i32);
struct Unit;

fn main() {
    match 1 {
        Side::Left => {} //~ ERROR E0308
        Point { .. } => {} //~ ERROR E0308
        Pair(..) => {} //~ ERROR E0308
        Unit => {} //~ ERROR E0308
        _ => {}
    }
    match Side::Right {
        Pair(a, b) => {} //~ ERROR E0308
        _ => {}
    }
}
