// Float to integer casts truncate, saturate, and turn NaN into 0.
fn i(x: f64) -> i32 { x as i32 }
fn u(x: f64) -> u8 { x as u8 }
fn l(x: f64) -> i64 { x as i64 }
fn q(x: f64) -> u64 { x as u64 }

fn main() {
    println!("{} {} {} {}", i(2.99), i(-2.99), i(0.5), i(-0.5));
    println!("{} {} {}", i(1e10), i(-1e10), i(f64::NAN));
    println!("{} {}", i(f64::INFINITY), i(f64::NEG_INFINITY));
    println!("{} {} {} {} {}", u(255.9), u(256.0), u(-0.9), u(-1.0), u(1e300));
    println!("{} {} {}", l(9.3e18), l(-9.3e18), l(9223372036854774784.0));
    println!("{} {} {}", q(1.8446744073709552e19), q(-5.0), q(18446744073709549568.0));
    println!("{} {}", 3.7f32 as i8, -200.5f32 as i8);
    println!("{} {}", f32::MAX as u64, f32::NAN as i64);
}

// expect: 2 -2 0 0
// expect: 2147483647 -2147483648 0
// expect: 2147483647 -2147483648
// expect: 255 255 0 0 255
// expect: 9223372036854775807 -9223372036854775808 9223372036854774784
// expect: 18446744073709551615 0 18446744073709549568
// expect: 3 -128
// expect: 18446744073709551615 0
