// Statics passed by reference, as slices, and iterated.
static PRIMES: [i32; 5] = [2, 3, 5, 7, 11];
static START: i32 = 100;

fn sum(s: &[i32], start: &i32) -> i32 {
    let mut t = *start;
    for x in s { t += x; }
    t
}

fn main() {
    println!("{}", sum(&PRIMES, &START));
    for p in &PRIMES { print!("{p} "); }
    for p in PRIMES { print!("{} ", p * p); }
    for (i, p) in PRIMES.iter().enumerate() { print!("{i}/{p} "); }
    println!();
    let first = &PRIMES[0];
    println!("{}", *first + START);
}
