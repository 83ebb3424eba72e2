// PartialOrd gives neither cmp nor max
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Point {
    x: i32,
}

fn main() {
    let p = Point { x: 1 };
    let q = p.max(p); //~ ERROR E0599
    let r = p.clamp(p, p); //~ ERROR E0599
    println!("{} {}", p.x, q.x);
}
