// Assignments that take a value apart and leave fields out, and unit structs among what is assigned to.
struct Point {
    x: i32,
    y: i32,
}

struct Unit;

fn main() {
    let (mut a, mut b) = (1, 2);
    Point { .. } = Point { x: 3, y: 4 };
    (a, Point { .. }) = (a + 4, Point { x: 5, y: 6 });
    println!("{a} {b}");
    Point { y: b, .. } = Point { x: a, y: 7 };
    println!("{a} {b}");
    Unit = Unit;
    (Unit, [a, ..], Point { x: b, y: _, }) = (Unit, [b, 8, 9], Point { x: 10, y: 11 });
    println!("{a} {b}");
    if b > 3 {
        Point { x: a, .. } = Point { x: 12, y: 0 }
    }
    let last = Point { x: 13, ..Point { x: 0, y: 14 } };
    println!("{a} {b} {} {}", last.x, last.y);
}

// expect: 5 2
// expect: 5 7
// expect: 7 10
// expect: 12 10 13 14
