// A value in memory is passed as the address of a copy, and given back where the hidden first parameter points.
fn turn(a: [u8; 3]) -> [u8; 3] {
    [a[2], a[1], a[0]]
}

fn f(a: [u8; 3]) -> [u8; 3] {
    let b = turn(a);
    turn(b)
}

fn main() {}
