// Alternatives that bind: which one it was decides what the names are.
fn pick(a: ((bool, i32), i32)) -> i32 {
    match a {
        ((true, x), _) | ((false, _), x) => x,
    }
}

fn ends(a: &[i32]) -> i32 {
    match a {
        [1, x] | [x, 1] | [x, _, 1] => *x,
        [] | [_] => -1,
        [x @ (5 | 6), ..] | [.., x @ (7 | 8)] => x * 10,
        _ => 0,
    }
}

fn deep(t: (u8, (u8, u8))) -> u8 {
    match t {
        (0 | 1, (x, 2) | (2, x)) | (x, (3, 3)) => x,
        (_, (a, b)) => a + b,
    }
}

fn main() {
    println!("{} {}", pick(((true, 4), 5)), pick(((false, 4), 5)));
    println!("{} {} {}", ends(&[1, 2]), ends(&[2, 1]), ends(&[3, 4, 1]));
    println!("{} {} {}", ends(&[4]), ends(&[5, 9]), ends(&[9, 9, 9, 8]));
    println!("{} {}", ends(&[9, 9]), ends(&[6, 6, 6, 7]));
    println!("{} {} {}", deep((0, (9, 2))), deep((1, (2, 8))), deep((7, (3, 3))));
    println!("{} {}", deep((0, (2, 2))), deep((3, (4, 5))));
    let ((x, true) | (x, false)) = (6, false);
    println!("{x}");
    let ((a, _, true) | (_, a, false)) = (1, 2, false);
    println!("{a}");
}

// expect: 4 5
// expect: 2 2 3
// expect: -1 50 80
// expect: 0 60
// expect: 9 8 7
// expect: 2 9
// expect: 6
// expect: 2
