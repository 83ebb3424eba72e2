// self is a value of the type, or a reference to one
struct Point {
    x: i32,
}

impl Point {
    fn get(self: i32) -> i32 { //~ ERROR E0307
        1
    }
}

fn main() {
    println!("{}", Point { x: 1 }.x);
}
