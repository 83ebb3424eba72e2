// Division of i8 by zero.
fn div(a: i8, b: i8) -> i8 {
    a / b
}

fn main() {
    println!("{}", div(7, 2));
    println!("{}", div(7, 0));
}

// expect: 3
// panic: 3:5: attempt to divide by zero
