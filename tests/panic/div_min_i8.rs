// Division of i8::MIN by -1 overflows.
fn div(a: i8, b: i8) -> i8 {
    a / b
}

fn main() {
    println!("{}", div(i8::MIN + 1, -1));
    println!("{}", div(i8::MIN, -1));
}

// expect: 127
// panic: 3:5: attempt to divide with overflow
