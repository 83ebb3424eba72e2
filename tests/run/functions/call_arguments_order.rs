// Arguments are evaluated left to right, before the call.
fn say(x: i32) -> i32 { print!("{x} "); x }
fn three(a: i32, b: i32, c: i32) -> i32 { print!("call "); a * 100 + b * 10 + c }

fn main() {
    println!("{}", three(say(1), three(say(2), say(3), say(4)), say(5)));
}

// expect: 1 2 3 4 call 5 call 2445
