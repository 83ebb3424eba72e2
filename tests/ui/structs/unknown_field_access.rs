// fields that do not exist, read and written
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let mut p = Point { x: 1, y: 2 };
    println!("{}", p.z); //~ ERROR E0609
    p.w = 3; //~ ERROR E0609
    p.x = 4;
    p.q += p.y; //~ ERROR E0609
}
