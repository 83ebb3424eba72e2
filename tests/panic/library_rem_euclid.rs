// A function of the library panics: its message, at the call.
fn f(x: i64) -> i64 { i64::MIN.rem_euclid(x) }

fn main() {
    println!("before");
    println!("{:?}", f(-1));
}

// expect: before
// panic: 2:32: attempt to calculate the remainder with overflow
