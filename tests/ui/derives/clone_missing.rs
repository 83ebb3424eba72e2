// no derive, no clone
struct Point {
    x: i32,
}

fn main() {
    let p = Point { x: 1 };
    let q = p.clone(); //~ ERROR E0599
    println!("{} {}", p.x, q.x);
}
