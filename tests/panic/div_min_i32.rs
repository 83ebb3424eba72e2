// Division of i32::MIN by -1 overflows.
fn div(a: i32, b: i32) -> i32 {
    a / b
}

fn main() {
    println!("{}", div(i32::MIN + 1, -1));
    println!("{}", div(i32::MIN, -1));
}

// expect: 2147483647
// panic: 3:5: attempt to divide with overflow
