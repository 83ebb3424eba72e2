// The matched expression is evaluated once, before any arm.
fn next(n: &mut i32) -> i32 {
    *n += 1;
    println!("next {}", n);
    *n
}

fn main() {
    let mut n = 0;
    match next(&mut n) {
        0 => println!("zero"),
        2 => println!("two"),
        1 => println!("one {}", n),
        _ => println!("more"),
    }
    match (next(&mut n), next(&mut n)) {
        (3, _) => println!("a"),
        (2, b) => println!("b {}", b),
        _ => println!("c"),
    }
}

// expect: next 1
// expect: one 1
// expect: next 2
// expect: next 3
// expect: b 3
