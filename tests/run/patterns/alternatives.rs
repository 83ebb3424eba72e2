// alternatives that bind the same names, at different places
fn f(x: (i32, i32)) -> i32 {
    match x {
        (a, 0) | (0, a) => a,
        (a, b) | (b, a) if a > b => a - b,
        (a @ (1 | 2), _) | (_, a @ 9..) => a * 100,
        _ => -1,
    }
}

fn g(x: &[i32]) -> i32 {
    match x {
        [] => 0,
        [a] | [a, _] | [.., a, 0, 0] => *a,
        [a, rest @ ..] => a + g(rest),
    }
}

fn main() {
    for x in [(5, 0), (0, 6), (7, 3), (3, 7), (1, 1), (2, 2), (4, 4), (10, 10)] {
        println!("{}", f(x));
    }
    println!("{} {} {} {}", g(&[]), g(&[3]), g(&[3, 4]), g(&[1, 2, 3, 4, 5]));
    println!("{}", g(&[1, 2, 3, 0, 0]));
    let (0.. | ..0) = 5;
    for (a, 0..) | (a, ..0) in [(1, 2), (3, -4)] {
        println!("{a}");
    }
}

// expect: 5
// expect: 6
// expect: 4
// expect: 4
// expect: 100
// expect: 200
// expect: -1
// expect: 1000
// expect: 0 3 3 10
// expect: 3
// expect: 1
// expect: 3
