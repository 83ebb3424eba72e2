// what the patterns look at stays as it is while a guard is evaluated
enum Side {
    Left,
    Right,
}

fn set(x: &mut i32) -> bool {
    *x = 3;
    true
}

fn numbers(mut x: i32, mut pair: (i32, i32)) {
    match x {
        3 if { x = 4; true } => {} //~ ERROR E0510
        4 if set(&mut x) => {} //~ ERROR E0510
        _ => {}
    }
    match x {
        _ if { x += 4; true } => {} //~ ERROR E0510
        5 => {}
        _ => {}
    }
    match x {
        _ if { x = 4; true } => {}
        _ => {}
    }
    match pair {
        (1, _) if { pair.1 = 5; true } => {}
        (2, _) if { pair.0 = 5; true } => {} //~ ERROR E0510
        (3, _) if { pair = (5, 6); true } => {} //~ ERROR E0510
        _ => {}
    }
}

fn references(mut side: Side, list: &mut [i32], pair: &mut (i32, i32)) {
    match side {
        Side::Left if { side = Side::Right; true } => {} //~ ERROR E0510
        _ => {}
    }
    match list {
        [1, _] if { list[1] = 2; true } => {} //~ ERROR E0510
        _ => {}
    }
    match pair {
        (3, _) if { pair.1 = 1; true } => {}
        (4, _) if { *pair = (1, 2); true } => {} //~ ERROR E0510
        _ => {}
    }
}

fn main() {
    numbers(1, (2, 3));
    references(Side::Left, &mut [1, 2], &mut (1, 2));
}
