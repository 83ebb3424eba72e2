// A sum over a slice by patterns overflows.
fn sum(s: &[u8]) -> u8 {
    match s {
        [] => 0,
        [first, rest @ ..] => first + sum(rest),
    }
}

fn main() {
    println!("{}", sum(&[100, 100, 55]));
    println!("{}", sum(&[100, 100, 56]));
}

// expect: 255
// panic: 5:31: attempt to add with overflow
