// A function of the library panics: its message, at the call.
fn f(x: i32) -> u32 { 5i32.ilog(x) }

fn main() {
    println!("before");
    println!("{:?}", f(1));
}

// expect: before
// panic: 2:28: base of integer logarithm must be at least 2
