// Parameters by pattern, in a function that panics.
fn ratio((a, b): (i32, i32), [c, d]: [i32; 2]) -> i32 {
    (a + c) / (b + d)
}

fn main() {
    println!("{}", ratio((1, 2), [9, 3]));
    println!("{}", ratio((1, 2), [9, -2]));
}

// expect: 2
// panic: 3:5: attempt to divide by zero
