// a constant and a function of one name
struct Point;

impl Point {
    const ORIGIN: i32 = 0;

    fn ORIGIN() -> i32 { //~ ERROR E0592
        0
    }
}

fn main() {
    println!("hi");
}
