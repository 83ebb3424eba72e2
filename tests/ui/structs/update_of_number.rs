// the base of an update is a number
struct A {
    x: i32,
    y: i32,
}

fn main() {
    let a = A { x: 3, ..5 }; //~ ERROR E0308
    println!("{} {}", a.x, a.y);
}
