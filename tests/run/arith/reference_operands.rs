// Arithmetic where one or both operands are references.
fn add(a: &i32, b: &i32) -> i32 { a + b }
fn mix(a: &i64, b: i64) -> i64 { a * b - b / a }
fn neg(a: &i8) -> i8 { -a }
fn inv(a: &u8) -> u8 { !a }
fn shift(a: &u32, by: &u8) -> u32 { a << by }
fn fl(a: &f64, b: &f64) -> f64 { a / b + *a }

fn main() {
    let x = 7;
    let r = &x;
    println!("{}", add(r, &5));
    println!("{}", r + 1);
    println!("{}", 1 - r);
    println!("{}", r * r);
    println!("{}", mix(&3, 10));
    println!("{} {}", neg(&-9), inv(&1));
    println!("{}", shift(&3, &4));
    println!("{}", fl(&1.5, &0.5));
    let mut sum = 0;
    sum += r;
    sum -= &2;
    println!("{sum}");
}

// expect: 12
// expect: 8
// expect: -6
// expect: 49
// expect: 27
// expect: 9 254
// expect: 48
// expect: 4.5
// expect: 5
