// unsupported: enums with payloads
enum Shape { //~ ERROR LUD
    Circle(f64),
    Square(f64),
}

fn main() {
    let s = Shape::Circle(1.0);
    let t = Shape::Square(1.0);
    if let Shape::Circle(r) = s {
        println!("{}", r);
    }
    if let Shape::Square(r) = t {
        println!("{}", r);
    }
}
