// Variants imported in a list, with a new name, and by a glob within a function.
use Shape::{Circle, Square as Box4};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    Circle,
    Square,
    Triangle,
}

fn corners(s: Shape) -> u32 {
    use self::Shape::*;
    match s {
        Circle => 0,
        Square => 4,
        Triangle => 3,
    }
}

fn main() {
    println!("{} {} {}", corners(Circle), corners(Box4), corners(Shape::Triangle));
    println!("{:?}", Box4);
}

// expect: 0 4 3
// expect: Square
