// Negation of i16::MIN overflows.
fn neg(a: i16) -> i16 {
    -a
}

fn main() {
    println!("{}", neg(i16::MAX));
    println!("{}", neg(i16::MIN));
}

// expect: -32767
// panic: 3:5: attempt to negate with overflow
