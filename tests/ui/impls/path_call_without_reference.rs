// by its path, a method takes self as it is declared
struct Point {
    x: i32,
}

impl Point {
    fn get(&self) -> i32 {
        self.x
    }
}

fn main() {
    let p = Point { x: 3 };
    println!("{}", Point::get(&p));
    println!("{}", Point::get(p)); //~ ERROR E0308
}
