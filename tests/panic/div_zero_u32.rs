// Division of u32 by zero.
fn div(a: u32, b: u32) -> u32 {
    a / b
}

fn main() {
    println!("{}", div(7, 2));
    println!("{}", div(7, 0));
}

// expect: 3
// panic: 3:5: attempt to divide by zero
