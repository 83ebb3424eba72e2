// What an arm binds by reference is free again after the arm.
struct Pair {
    a: i32,
    b: i32,
}

fn main() {
    let mut p = Pair { a: 1, b: 2 };
    match p {
        Pair { ref mut a, b: 2 } => *a += 10,
        _ => {}
    }
    p.b = p.a;
    match &mut p {
        Pair { a, b } if *a > 5 => {
            *b += 1;
            *a = 0;
        }
        Pair { a, .. } => *a = -1,
    }
    println!("{} {}", p.a, p.b);
    match p {
        Pair { ref a, .. } => {
            let n = *a;
            p.a = n + 7;
        }
    }
    println!("{} {}", p.a, p.b);
}

// expect: 0 12
// expect: 7 12
