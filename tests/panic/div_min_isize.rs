// Division of isize::MIN by -1 overflows.
fn div(a: isize, b: isize) -> isize {
    a / b
}

fn main() {
    println!("{}", div(isize::MIN + 1, -1));
    println!("{}", div(isize::MIN, -1));
}

// expect: 9223372036854775807
// panic: 3:5: attempt to divide with overflow
