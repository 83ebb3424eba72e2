// A struct with named fields: made, read, changed.
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let mut p = Point { x: 3, y: -4 };
    println!("{} {}", p.x, p.y);
    p.x = 10;
    p.y += p.x;
    println!("{} {}", p.x, p.y);
    let q = Point { y: p.x, x: p.y };
    println!("{} {}", q.x, q.y);
}

// expect: 3 -4
// expect: 10 6
// expect: 6 10
