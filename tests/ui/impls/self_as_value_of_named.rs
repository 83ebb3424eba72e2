// Self is no value for a struct with named fields
struct Point {
    x: i32,
}

impl Point {
    fn make() -> Self {
        Self //~ ERROR -
    }
}

fn main() {
    println!("{}", Point::make().x);
}
