// The sieve of Eratosthenes: primes, twin primes, gaps and the sum.
const LIMIT: usize = 10_000;

fn sieve(composite: &mut [bool]) {
    composite[0] = true;
    composite[1] = true;
    let mut i = 2;
    while i * i < composite.len() {
        if !composite[i] {
            for j in (i * i..composite.len()).step_by(i) {
                composite[j] = true;
            }
        }
        i += 1;
    }
}

fn count(composite: &[bool]) -> usize {
    let mut n = 0;
    for c in composite {
        if !*c { n += 1; }
    }
    n
}

fn main() {
    let mut composite = [false; LIMIT];
    sieve(&mut composite);
    println!("{} primes below {}", count(&composite), LIMIT);
    let mut last = 2;
    let mut widest = (0, 0, 0);
    let mut twins = 0;
    let mut sum = 0u64;
    for (i, c) in composite.iter().enumerate() {
        if *c { continue; }
        sum += i as u64;
        let gap = i - last;
        if gap == 2 { twins += 1; }
        if gap > widest.0 { widest = (gap, last, i); }
        last = i;
    }
    println!("sum {sum}, twins {twins}, last {last}");
    let (gap, from, to) = widest;
    println!("widest gap {gap} from {from} to {to}");
    print!("first:");
    let mut shown = 0;
    for i in 0..LIMIT {
        if shown == 10 { break; }
        if !composite[i] {
            print!(" {i}");
            shown += 1;
        }
    }
    println!();
}

// expect: 1229 primes below 10000
// expect: sum 5736396, twins 205, last 9973
// expect: widest gap 36 from 9551 to 9587
// expect: first: 2 3 5 7 11 13 17 19 23 29
