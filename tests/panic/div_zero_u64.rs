// Division of u64 by zero.
fn div(a: u64, b: u64) -> u64 {
    a / b
}

fn main() {
    println!("{}", div(7, 2));
    println!("{}", div(7, 0));
}

// expect: 3
// panic: 3:5: attempt to divide by zero
