// Const fns with loops, mutable locals, arrays and early returns, at compile time and at run time.
const fn primes_below(n: usize) -> usize {
    let mut count = 0;
    let mut i = 2;
    'next: while i < n {
        let mut d = 2;
        while d * d <= i {
            if i % d == 0 { i += 1; continue 'next; }
            d += 1;
        }
        count += 1;
        i += 1;
    }
    count
}

const fn squares() -> [u32; 8] {
    let mut a = [0; 8];
    let mut i = 0;
    loop {
        if i == 8 { return a; }
        a[i] = (i * i) as u32;
        i += 1;
    }
}

const COUNT: usize = primes_below(100);
const SQ: [u32; 8] = squares();

fn main() {
    println!("{COUNT} {}", primes_below(1000));
    println!("{:?} {}", SQ, SQ[7] == squares()[7]);
    let flags = [false; COUNT];
    println!("{}", flags.len());
}

// expect: 25 168
// expect: [0, 1, 4, 9, 16, 25, 36, 49] true
// expect: 25
