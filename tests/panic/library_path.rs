// A function of the library panics: its message, at the call.
fn f(x: i32, n: u32) -> i32 { i32::pow(x, n) }

fn main() {
    println!("before");
    println!("{:?}", f(10, 10));
}

// expect: before
// panic: 2:31: attempt to multiply with overflow
