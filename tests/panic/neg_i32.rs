// Negation of i32::MIN overflows.
fn neg(a: i32) -> i32 {
    -a
}

fn main() {
    println!("{}", neg(i32::MAX));
    println!("{}", neg(i32::MIN));
}

// expect: -2147483647
// panic: 3:5: attempt to negate with overflow
