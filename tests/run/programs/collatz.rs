// Collatz sequences: the longest below a limit, with a cache in an array.
const LIMIT: usize = 3000;

fn next(n: u64) -> u64 {
    if n % 2 == 0 { n / 2 } else { 3 * n + 1 }
}

fn steps(start: u64, cache: &mut [u32]) -> u32 {
    let mut n = start;
    let mut count = 0;
    while n != 1 {
        let i = n as usize;
        if i < cache.len() && cache[i] != 0 {
            count += cache[i];
            break;
        }
        n = next(n);
        count += 1;
    }
    let i = start as usize;
    if i < cache.len() { cache[i] = count; }
    count
}

fn peak(start: u64) -> u64 {
    let mut best = start;
    let mut n = start;
    loop {
        if n > best { best = n; }
        if n == 1 { break best; }
        n = next(n);
    }
}

fn main() {
    let mut cache = [0u32; LIMIT];
    let (mut best, mut at) = (0, 0);
    for n in 1..LIMIT as u64 {
        let s = steps(n, &mut cache);
        if s > best {
            best = s;
            at = n;
        }
    }
    println!("{at} takes {best} steps and reaches {}", peak(at));
    for n in [1, 6, 27, 97, 871, 77031, 837799] {
        println!("{n:>7} {:>4} {:>12}", steps(n, &mut cache), peak(n));
    }
    let mut n = 13;
    while n != 1 {
        print!("{n} -> ");
        n = next(n);
    }
    println!("1");
}

// expect: 2919 takes 216 steps and reaches 250504
// expect:       1    0            1
// expect:       6    8           16
// expect:      27  111         9232
// expect:      97  118         9232
// expect:     871  178       190996
// expect:   77031  350     21933016
// expect:  837799  524   2974984576
// expect: 13 -> 40 -> 20 -> 10 -> 5 -> 16 -> 8 -> 4 -> 2 -> 1
