// Matching through references, with and without patterns of references.
#[derive(Clone, Copy)]
enum Op {
    Inc,
    Dec,
}

fn by_reference(t: &(i32, Op)) -> i32 {
    match t {
        (n, Op::Inc) => n + 1,
        (n, Op::Dec) => *n - 1,
    }
}

fn by_pattern(t: &(i32, Op)) -> i32 {
    match t {
        &(n, Op::Inc) => n + 1,
        &(n, Op::Dec) => n - 1,
    }
}

fn by_deref(t: &(i32, Op)) -> i32 {
    match *t {
        (0, _) => 100,
        (n, Op::Inc) => n + 1,
        (ref n, Op::Dec) => *n - 1,
    }
}

fn change(t: &mut (i32, Op)) {
    match t {
        (n, Op::Inc) if *n > 5 => *n = 0,
        (n, op @ Op::Inc) => {
            *n += 10;
            *op = Op::Dec;
        }
        (n, Op::Dec) => *n -= 1,
    }
}

fn integer(n: &i32) -> &'static str {
    match n {
        0 => "zero",
        1..=9 => "digit",
        &10 => "ten",
        _ => "more",
    }
}

fn main() {
    let mut t = (3, Op::Inc);
    println!("{} {} {}", by_reference(&t), by_pattern(&t), by_deref(&t));
    for _ in 0..3 {
        change(&mut t);
        println!("{} {}", t.0, by_reference(&t));
    }
    println!("{} {} {} {}", integer(&0), integer(&5), integer(&10), integer(&11));
}

// expect: 4 4 4
// expect: 13 12
// expect: 12 11
// expect: 11 10
// expect: zero digit ten more
