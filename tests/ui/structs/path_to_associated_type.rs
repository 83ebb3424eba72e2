// a type has no types in it
struct Point {
    x: i32,
}

fn f(p: Point::Inner) {} //~ ERROR E0223

fn main() {
    let q: Point::Other; //~ ERROR E0223
}
