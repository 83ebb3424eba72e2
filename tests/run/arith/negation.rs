// Unary minus on every signed type, and on literals at the limit.
fn main() {
    let a = -128i8;
    let b = -32768i16;
    let c = -2147483648i32;
    let d = -9223372036854775808i64;
    println!("{a} {b} {c} {d}");
    let mut n = 5isize;
    n = -n;
    println!("{} {}", n, -n);
    println!("{}", -(3 - 8));
    println!("{}", 10 - -3);
    println!("{}", -0);
}

// expect: -128 -32768 -2147483648 -9223372036854775808
// expect: -5 5
// expect: 5
// expect: 13
// expect: 0
