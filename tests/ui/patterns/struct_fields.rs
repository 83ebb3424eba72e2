// fields of a struct
enum Side {
    Left,
    Right,
}

struct Point {
    x: i32,
    y: i32,
}

struct Pair(i32, i32);
struct Unit;

fn f(p: Point) {
    let Point { x, y, z } = p; //~ ERROR E0026
    let Point { x } = p; //~ ERROR E0027
    let Point { x, x: a, y } = p; //~ ERROR E0025
    let Point { xx, y } = p; //~ ERROR E0026
    let Point {} = p; //~ ERROR E0027
    let Point { x, .. } = p;
    let Point { .. } = p;
}

fn g(p: Pair) {
    let Pair { 0: a, 1: b } = p;
    let Pair { 0: a, 2: b } = p; //~ ERROR E0026
    //~^ ERROR E0027
    let Pair(a) = p; //~ ERROR E0023
    let Pair(a, b, c) = p; //~ ERROR E0023
    let Pair() = p; //~ ERROR E0023
    let Pair(..) = p;
    let Pair(a, b, .., c) = p; //~ ERROR E0023
    let Pair(.., b) = p;
}

fn main() {
    f(Point { x: 1, y: 2 });
    g(Pair(1, 2));
}
