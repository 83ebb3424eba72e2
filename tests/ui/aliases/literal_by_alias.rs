// a literal by an alias is judged as that of the struct
struct Point {
    x: i32,
    y: i32,
}

type Place = Point;

fn main() {
    let p = Place { x: 1 }; //~ ERROR E0063
    let q = Place { x: 1, y: 2, z: 3 }; //~ ERROR E0560
    println!("{} {}", p.x, q.y);
}
