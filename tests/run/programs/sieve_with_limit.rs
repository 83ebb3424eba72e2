// The sieve of Eratosthenes, with steps and slices.
fn sieve(limit: usize) -> usize {
    let mut marks = [true; 1000];
    let limit = limit.min(marks.len());
    marks[0] = false;
    marks[1] = false;
    let mut i = 2;
    while i * i < limit {
        if marks[i] {
            for j in (i * i..limit).step_by(i) { marks[j] = false; }
        }
        i += 1;
    }
    let mut count = 0;
    for (n, &prime) in marks[..limit].iter().enumerate() {
        if prime {
            count += 1;
            if count % 10 == 0 { println!("prime {count:>3} is {n}"); }
        }
    }
    count
}
fn main() { println!("{}", sieve(400)); println!("{}", sieve(100_000)); }
