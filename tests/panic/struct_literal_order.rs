// A panic in the second field of a literal: the first was evaluated, the third is not.
struct Three {
    a: i32,
    b: i32,
    c: i32,
}

fn say(n: i32) -> i32 {
    println!("say {}", n);
    n
}

fn make(zero: i32) -> Three {
    Three { c: say(1), a: say(2) / zero, b: say(3) }
}

fn main() {
    let t = make(1);
    println!("{} {} {}", t.a, t.b, t.c);
    make(0);
}

// expect: say 1
// expect: say 2
// expect: say 3
// expect: 2 3 1
// expect: say 1
// expect: say 2
// panic: 14:27: attempt to divide by zero
