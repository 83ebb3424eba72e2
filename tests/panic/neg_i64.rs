// Negation of i64::MIN overflows.
fn neg(a: i64) -> i64 {
    -a
}

fn main() {
    println!("{}", neg(i64::MAX));
    println!("{}", neg(i64::MIN));
}

// expect: -9223372036854775807
// panic: 3:5: attempt to negate with overflow
