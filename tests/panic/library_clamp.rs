// A function of the library panics: its message, at the call.
fn f(x: i32) -> i32 { x.clamp(3, 2) }

fn main() {
    println!("before");
    println!("{:?}", f(1));
}

// expect: before
// panic: 2:25: min > max. min = 3, max = 2
