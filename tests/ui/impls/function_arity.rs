// a method by its path wants self as an argument
struct Point {
    x: i32,
}

impl Point {
    fn get(&self) -> i32 {
        self.x
    }

    fn new(x: i32) -> Self {
        Point { x }
    }
}

fn main() {
    let p = Point::new(); //~ ERROR E0061
    println!("{}", Point::get()); //~ ERROR E0061
    println!("{}", p.get());
}
