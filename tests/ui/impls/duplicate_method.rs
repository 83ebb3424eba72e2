// one name twice, in two impl blocks
struct Point {
    x: i32,
}

impl Point {
    fn get(&self) -> i32 { //~ ERROR E0592
        self.x
    }
}

impl Point {
    fn get(&self) -> i32 {
        -self.x
    }
}

fn main() {
    println!("{}", Point { x: 1 }.x);
}
