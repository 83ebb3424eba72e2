// assert_eq shows structs with their derived Debug.
#[derive(Debug, PartialEq)]
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    assert_eq!(Point { x: 1, y: 2 }, Point { x: 1, y: 2 });
    assert_eq!(Point { x: 1, y: 2 }, Point { x: 1, y: -2 }, "points of {}", 7);
}

// panic: 10:5: assertion `left == right` failed: points of 7
// panic+:   left: Point { x: 1, y: 2 }
// panic+:  right: Point { x: 1, y: -2 }
