// outside of a match a pattern takes all values
enum Side {
    Left,
    Right,
}

fn f((1, a): (i32, i32), Side::Left: Side) -> i32 { //~ ERROR E0005
    //~^ ERROR E0005
    a
}

fn g() {
    let Side::Left = Side::Left; //~ ERROR E0005
    let 5 = 5; //~ ERROR E0005
    let (1..=3 | 5..) = 5; //~ ERROR E0005
    let x @ 1 = 5; //~ ERROR E0005
    for (1, x) in [(1, 2)] {} //~ ERROR E0005
    for 0..=3 in 0..4 {} //~ ERROR E0005
}

fn main() {
    println!("{}", f((1, 2), Side::Right));
    g();
}
