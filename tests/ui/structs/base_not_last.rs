// The base of an update stands last, without a comma.
#[derive(Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let p = Point { x: 1, y: 2 };
    let q = Point { ..p, x: 3 }; //~ ERROR -
    let r = Point { y: 4, ..p, }; //~ ERROR -
    println!("{} {}", q.x, r.y);
}
