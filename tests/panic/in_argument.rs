// A panic in an argument: earlier arguments were evaluated, the call does not happen.
fn say(x: i32) -> i32 { println!("say {x}"); x }
fn sum(a: i32, b: i32, c: i32) -> i32 { println!("sum"); a + b + c }

fn run(zero: i32) {
    println!("{}", sum(say(1), say(2) / zero, say(3)));
}

fn main() {
    run(1);
    run(0);
}

// expect: say 1
// expect: say 2
// expect: say 3
// expect: sum
// expect: 6
// expect: say 1
// expect: say 2
// panic: 6:32: attempt to divide by zero
