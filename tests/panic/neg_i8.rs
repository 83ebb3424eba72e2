// Negation of i8::MIN overflows.
fn neg(a: i8) -> i8 {
    -a
}

fn main() {
    println!("{}", neg(i8::MAX));
    println!("{}", neg(i8::MIN));
}

// expect: -127
// panic: 3:5: attempt to negate with overflow
