// one parameter's name twice in a method
struct Point {
    x: i32,
}

impl Point {
    fn set(&mut self, x: i32, x: i32) { //~ ERROR E0415
        self.x = x;
    }
}

fn main() {
    println!("hi");
}
