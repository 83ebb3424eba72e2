// a pair of variants without an arm
#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

fn turn(a: Side, b: Side) -> i32 {
    match (a, b) { //~ ERROR E0004
        (Side::Left, Side::Left) => 1,
        (Side::Right, _) => 2,
    }
}

fn main() {
    println!("{}", turn(Side::Left, Side::Right));
}
