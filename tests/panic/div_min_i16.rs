// Division of i16::MIN by -1 overflows.
fn div(a: i16, b: i16) -> i16 {
    a / b
}

fn main() {
    println!("{}", div(i16::MIN + 1, -1));
    println!("{}", div(i16::MIN, -1));
}

// expect: 32767
// panic: 3:5: attempt to divide with overflow
