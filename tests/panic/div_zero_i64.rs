// Division of i64 by zero.
fn div(a: i64, b: i64) -> i64 {
    a / b
}

fn main() {
    println!("{}", div(7, 2));
    println!("{}", div(7, 0));
}

// expect: 3
// panic: 3:5: attempt to divide by zero
