// `::name` is a crate, and not an item of the file.
use ::Shape::Round; //~ ERROR E0432
use ::Shape as Form; //~ ERROR E0432
use ::std::mem::swap;

enum Shape {
    Round,
    Square,
}

fn corners(s: Shape) -> i32 {
    use ::Shape::*; //~ ERROR E0432
    match s {
        Shape::Round => 0,
        Shape::Square => 4,
    }
}

fn main() {
    let (mut a, mut b) = (1, 2);
    swap(&mut a, &mut b);
    println!("{}", corners(Shape::Round) + corners(Shape::Square) + a + b);
}
