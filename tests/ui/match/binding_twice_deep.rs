// one name twice, in a struct and with @
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let p = Point { x: 1, y: 2 };
    let Point { x: a, y: a } = p; //~ ERROR E0416
    match (3, 4) {
        b @ (b, 4) => println!("{:?}", b), //~ ERROR E0416
        _ => println!("{}", a),
    }
}
