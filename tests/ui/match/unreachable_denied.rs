// what can never be reached is a lint
#![deny(unreachable_patterns)]

enum Side {
    Left,
    Right,
}

fn f(x: u8, side: &Side) -> i32 {
    let a = match x {
        0..=9 => 1,
        5 => 2, //~ ERROR unreachable_patterns
        1 | 20 | 30 => 3, //~ ERROR unreachable_patterns
        20 => 4, //~ ERROR unreachable_patterns
        10.. => 5,
        _ => 6, //~ ERROR unreachable_patterns
    };
    let b = match side {
        Side::Left => 1,
        Side::Right => 2,
        &Side::Left => 3, //~ ERROR unreachable_patterns
    };
    let c = match (x, x > 3) {
        (0 | 1, true | false) => 1,
        (1 | 2, _) => 2, //~ ERROR unreachable_patterns
        (3 | (3 | 4), _) => 3, //~ ERROR unreachable_patterns
        _ => 4,
    };
    let (_ | 1) = x; //~ ERROR unreachable_patterns
    a + b + c
}

fn main() {
    println!("{} {}", f(1, &Side::Left), f(2, &Side::Right));
}
