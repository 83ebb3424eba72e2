// Two dots and nothing behind them: for patterns and for assignments, but not for values.
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let p = Point { x: 1, .. }; //~ ERROR E0797
    let q = Point { .. }; //~ ERROR E0797
    Point { x: 1, .. }; //~ ERROR E0797
    if (Point { .. }).x == 1 {} //~ ERROR E0797
    println!("{} {}", p.x + p.y, q.x + q.y);
}
