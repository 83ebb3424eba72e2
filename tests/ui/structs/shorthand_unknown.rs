// shorthand for a variable that does not exist
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let x = 1;
    let p = Point { x, y }; //~ ERROR E0425
    println!("{} {}", p.x, p.y);
}
