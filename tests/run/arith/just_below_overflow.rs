// Results at the very limit of each type do not panic.
fn add8(a: i8, b: i8) -> i8 { a + b }
fn sub8(a: i8, b: i8) -> i8 { a - b }
fn mul8(a: i8, b: i8) -> i8 { a * b }
fn addu(a: u8, b: u8) -> u8 { a + b }
fn subu(a: u64, b: u64) -> u64 { a - b }
fn mul64(a: i64, b: i64) -> i64 { a * b }
fn mulu64(a: u64, b: u64) -> u64 { a * b }
fn neg16(a: i16) -> i16 { -a }

fn main() {
    println!("{} {}", add8(100, 27), add8(-100, -28));
    println!("{} {}", sub8(-1, 127), sub8(127, 0));
    println!("{} {}", mul8(-64, 2), mul8(-1, 127));
    println!("{} {}", addu(255, 0), addu(128, 127));
    println!("{} {}", subu(u64::MAX, u64::MAX), subu(1 << 63, 1));
    println!("{}", mul64(i64::MIN, 1));
    println!("{}", mul64(-4611686018427387904, 2));
    println!("{}", mul64(3037000499, 3037000499));
    println!("{}", mulu64(4294967296, 4294967295));
    println!("{}", mulu64(u64::MAX, 1));
    println!("{} {}", neg16(-32767), neg16(32767));
}

// expect: 127 -128
// expect: -128 127
// expect: -128 -127
// expect: 255 255
// expect: 0 9223372036854775807
// expect: -9223372036854775808
// expect: -9223372036854775808
// expect: 9223372030926249001
// expect: 18446744069414584320
// expect: 18446744073709551615
// expect: 32767 -32767
