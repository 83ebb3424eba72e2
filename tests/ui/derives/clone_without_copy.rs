// Clone without Copy: an assignment moves
#[derive(Clone)]
struct Point {
    x: i32,
}

fn main() {
    let p = Point { x: 1 };
    let q = p;
    println!("{} {}", p.x, q.x); //~ ERROR E0382
}
