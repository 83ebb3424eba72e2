// A function of the library panics: its message, at the call.
fn f(x: i8) -> i8 { x.abs() }

fn main() {
    println!("before");
    println!("{:?}", f(-128));
}

// expect: before
// panic: 2:23: attempt to negate with overflow
