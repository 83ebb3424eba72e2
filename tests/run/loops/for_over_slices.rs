// `for` directly over slice parameters, shared and mutable.
fn largest(s: &[i64]) -> i64 {
    let mut best = i64::MIN;
    for x in s {
        if *x > best { best = *x; }
    }
    best
}

fn negate(s: &mut [i64]) {
    for x in s {
        *x = -*x;
    }
}

fn main() {
    let mut a = [4, -9, 12, 3];
    println!("{}", largest(&a));
    negate(&mut a);
    println!("{} {:?}", largest(&a), a);
    println!("{}", largest(&[]));
}

// expect: 12
// expect: 9 [-4, 9, -12, -3]
// expect: -9223372036854775808
