// nothing may follow the base, not even a comma
#[derive(Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let a = Point { x: 1, y: 2 };
    let b = Point { x: 3, ..a, }; //~ ERROR -
    println!("{}", b.y);
}
