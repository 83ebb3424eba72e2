// fields that are not named, without `..`
struct Point {
    x: i32,
    y: i32,
    z: i32,
}

fn main() {
    let p = Point { x: 1, y: 2, z: 3 };
    match p {
        Point { x, y } => println!("{} {}", x, y), //~ ERROR E0027
    }
    let Point { z } = p; //~ ERROR E0027
    println!("{}", z);
}
