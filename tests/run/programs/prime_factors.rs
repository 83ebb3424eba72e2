// Prime factorisation, divisor sums, perfect numbers and Euler's totient.
const MAX: usize = 16;

fn factor(mut n: u64, primes: &mut [u64; MAX], powers: &mut [u32; MAX]) -> usize {
    let mut count = 0;
    let mut p = 2;
    while p * p <= n {
        if n % p == 0 {
            primes[count] = p;
            powers[count] = 0;
            while n % p == 0 {
                n /= p;
                powers[count] += 1;
            }
            count += 1;
        }
        p += if p == 2 { 1 } else { 2 };
    }
    if n > 1 {
        primes[count] = n;
        powers[count] = 1;
        count += 1;
    }
    count
}

fn power(base: u64, e: u32) -> u64 {
    let mut r = 1;
    for _ in 0..e { r *= base; }
    r
}

fn summary(n: u64) -> (u64, u64, u64) {
    let (mut primes, mut powers) = ([0; MAX], [0; MAX]);
    let count = factor(n, &mut primes, &mut powers);
    let (mut divisors, mut sum, mut totient) = (1, 1, n);
    for i in 0..count {
        divisors *= powers[i] as u64 + 1;
        sum *= (power(primes[i], powers[i] + 1) - 1) / (primes[i] - 1);
        totient = totient / primes[i] * (primes[i] - 1);
    }
    (divisors, sum, totient)
}

fn show(n: u64) {
    let mut primes = [0; MAX];
    let mut powers = [0; MAX];
    let count = factor(n, &mut primes, &mut powers);
    print!("{n} =");
    if count == 0 { print!(" 1"); }
    for i in 0..count {
        if i > 0 { print!(" *"); }
        print!(" {}", primes[i]);
        if powers[i] > 1 { print!("^{}", powers[i]); }
    }
    println!();
}

fn main() {
    for n in [1, 2, 97, 360, 1001, 65536, 600851475143, 999999000001, 2 * 3 * 5 * 7 * 11 * 13 * 17 * 19 * 23] {
        show(n);
    }
    println!("{:?} {:?} {:?}", summary(1), summary(28), summary(360));
    for n in 2..9000 {
        if summary(n).1 == 2 * n { println!("{n} is perfect"); }
    }
}
