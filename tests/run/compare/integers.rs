// Comparisons at the limits of signed and unsigned types.
fn lt(a: i8, b: i8) -> bool { a < b }
fn gt(a: u8, b: u8) -> bool { a > b }
fn le(a: i64, b: i64) -> bool { a <= b }
fn ge(a: u64, b: u64) -> bool { a >= b }

fn main() {
    println!("{} {} {}", lt(-128, 127), lt(127, -128), lt(0, 0));
    println!("{} {} {}", gt(255, 0), gt(127, 128), gt(1, 1));
    println!("{} {} {}", le(i64::MIN, i64::MAX), le(5, 5), le(1, -1));
    println!("{} {} {}", ge(u64::MAX, 1), ge(0, 0), ge(1, u64::MAX));
    println!("{} {}", usize::MAX > 0, isize::MIN < 0);
}

// expect: true false false
// expect: true false false
// expect: true true false
// expect: true true false
// expect: true true
