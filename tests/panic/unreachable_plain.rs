// unreachable! without a message.
fn sign(x: i32) -> i32 {
    if x > 0 { return 1; }
    if x < 0 { return -1; }
    unreachable!()
}

fn main() {
    println!("{} {}", sign(4), sign(-4));
    println!("{}", sign(0));
}

// expect: 1 -1
// panic: 5:5: internal error: entered unreachable code
