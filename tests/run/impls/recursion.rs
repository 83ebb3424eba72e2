// Recursive methods, with and without self.
struct Math;

impl Math {
    fn factorial(n: u64) -> u64 {
        if n < 2 { 1 } else { n * Self::factorial(n - 1) }
    }

    fn gcd(self, a: u32, b: u32) -> u32 {
        if b == 0 { a } else { self.gcd(b, a % b) }
    }

    const fn power(base: u32, exponent: u32) -> u32 {
        if exponent == 0 { 1 } else { base * Math::power(base, exponent - 1) }
    }
}

const BIG: u32 = Math::power(3, 7);

fn main() {
    println!("{} {} {}", Math::factorial(15), Math.gcd(84, 36), BIG);
}

// expect: 1307674368000 12 2187
