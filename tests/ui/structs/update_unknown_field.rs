// an update with a field that is not there
#[derive(Clone, Copy)]
struct A {
    x: i32,
    y: i32,
}

fn main() {
    let a = A { x: 1, y: 2 };
    let b = A { z: 3, ..a }; //~ ERROR E0560
    println!("{} {}", b.x, b.y);
}
