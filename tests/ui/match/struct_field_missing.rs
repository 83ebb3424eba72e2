// a struct whose fields leave something out
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let p = Point { x: 1, y: 2 };
    match p { //~ ERROR E0004
        Point { x: 0, y } => println!("{}", y),
        Point { x, y: 0 } => println!("{}", x),
    }
}
