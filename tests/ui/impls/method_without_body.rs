// a method needs a body
struct Point;

impl Point {
    fn get(&self) -> i32; //~ ERROR -
}

fn main() {
    println!("hi");
}
