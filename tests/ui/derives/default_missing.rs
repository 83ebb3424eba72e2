// no derive, no Default
struct Point {
    x: i32,
}

fn main() {
    let p = Point::default(); //~ ERROR E0599
    println!("{}", p.x);
}
