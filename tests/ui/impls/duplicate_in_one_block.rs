// one name twice in one impl block
struct Point {
    x: i32,
}

impl Point {
    fn new() -> Self {
        Point { x: 1 }
    }

    fn new(x: i32) -> Self { //~ ERROR E0592
        Point { x }
    }
}

fn main() {
    println!("hi");
}
