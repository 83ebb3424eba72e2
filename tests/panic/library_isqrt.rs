// A function of the library panics: its message, at the call.
fn f(x: i64) -> i64 { x.isqrt() }

fn main() {
    println!("before");
    println!("{:?}", f(-4));
}

// expect: before
// panic: 2:25: argument of integer square root cannot be negative
