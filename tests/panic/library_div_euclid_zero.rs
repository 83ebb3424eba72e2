// A function of the library panics: its message, at the call.
fn f(x: i32) -> i32 { 5i32.div_euclid(x) }

fn main() {
    println!("before");
    println!("{:?}", f(0));
}

// expect: before
// panic: 2:28: attempt to divide by zero
