// a field between methods
struct Point;

impl Point {
    x: i32, //~ ERROR -

    fn get(&self) -> i32 {
        3
    }
}

fn main() {
    println!("hi");
}
