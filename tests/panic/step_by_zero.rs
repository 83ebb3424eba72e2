// A step of zero panics at the call of step_by, before the first turn.
fn count(step: usize) -> i32 {
    let mut turns = 0;
    for _ in (0..10).step_by(step) {
        turns += 1;
    }
    turns
}

fn main() {
    println!("{}", count(3));
    println!("{}", count(0));
}

// expect: 4
// panic: 4:22: assertion failed: step != 0
