// A function of the library panics: its message, at the call.
fn f(x: u32) -> u32 { x.ilog2() }

fn main() {
    println!("before");
    println!("{:?}", f(0));
}

// expect: before
// panic: 2:25: argument of integer logarithm must be positive
