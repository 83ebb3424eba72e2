// a struct without PartialEq and PartialOrd
struct Point {
    x: i32,
}

fn main() {
    let a = Point { x: 1 };
    let b = Point { x: 1 };
    println!("{}", a == b); //~ ERROR E0369
    println!("{}", a < b); //~ ERROR E0369
}
