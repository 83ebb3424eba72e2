// Mutually recursive const fns evaluated at compile time and at run time give the same.
const fn even(n: u32) -> bool { if n == 0 { true } else { odd(n - 1) } }
const fn odd(n: u32) -> bool { if n == 0 { false } else { even(n - 1) } }
const fn gcd(a: u64, b: u64) -> u64 { if b == 0 { a } else { gcd(b, a % b) } }
const E: bool = even(100);
const G: u64 = gcd(2u64 * 3 * 5 * 7 * 11, 3 * 7 * 13);

fn main() {
    println!("{} {} {} {}", E, even(100), G, gcd(2310, 273));
}

// expect: true true 21 21
