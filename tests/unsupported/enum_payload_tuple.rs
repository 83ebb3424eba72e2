// a variant with values
enum Shape {
    Circle(f64),
    Square(f64),
}

fn area(s: &Shape) -> f64 {
    match s {
        Shape::Circle(r) => 3.0 * r * r,
        Shape::Square(a) => a * a,
    }
}

fn main() {
    println!("{} {}", area(&Shape::Circle(1.0)), area(&Shape::Square(2.0)));
}
