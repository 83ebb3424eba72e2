// A sieve in a struct: primes, twins, and factors.
struct Sieve {
    composite: [bool; Sieve::LIMIT],
    count: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
struct Factor {
    prime: usize,
    power: u32,
}

impl Sieve {
    const LIMIT: usize = 2000;

    fn new() -> Sieve {
        let mut s = Sieve { composite: [false; Sieve::LIMIT], count: 0 };
        s.composite[0] = true;
        s.composite[1] = true;
        for n in 2..Self::LIMIT {
            if s.composite[n] {
                continue;
            }
            s.count += 1;
            for m in (n * n..Self::LIMIT).step_by(n) {
                s.composite[m] = true;
            }
        }
        s
    }

    fn is_prime(&self, n: usize) -> bool {
        !self.composite[n]
    }

    fn twins(&self) -> (usize, (usize, usize)) {
        let mut found = (0, (0, 0));
        for n in 2..Self::LIMIT - 2 {
            if self.is_prime(n) && self.is_prime(n + 2) {
                found = (found.0 + 1, (n, n + 2));
            }
        }
        found
    }

    fn factors(&self, mut n: usize) -> ([Factor; 8], usize) {
        let mut list = [Factor::default(); 8];
        let mut used = 0;
        let mut p = 2;
        while n > 1 {
            if self.is_prime(p) && n % p == 0 {
                let mut f = Factor { prime: p, power: 0 };
                while n % p == 0 {
                    n /= p;
                    f.power += 1;
                }
                list[used] = f;
                used += 1;
            }
            p += 1;
        }
        (list, used)
    }
}

fn main() {
    let s = Sieve::new();
    println!("{} {} {}", s.count, s.is_prime(1999), s.is_prime(1001));
    println!("{:?}", s.twins());
    for n in [360, 1001, 1024, 1999, 1] {
        let (list, used) = s.factors(n);
        print!("{} =", n);
        for Factor { prime, power } in &list[..used] {
            print!(" {}^{}", prime, power);
        }
        println!();
    }
    println!("{:?}", s.factors(12).0[0]);
}

// expect: 303 true false
// expect: (61, (1997, 1999))
// expect: 360 = 2^3 3^2 5^1
// expect: 1001 = 7^1 11^1 13^1
// expect: 1024 = 2^10
// expect: 1999 = 1999^1
// expect: 1 =
// expect: Factor { prime: 2, power: 2 }
