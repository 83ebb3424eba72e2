// Fibonacci numbers in three ways, and how their ratio closes in on the golden section.
// Shows: recursion, a loop over a range, and a table that a `const fn` fills at compile time.

const COUNT: usize = 24;
const TABLE: [u64; COUNT] = make_table();

const fn make_table() -> [u64; COUNT] {
    let mut table = [0; COUNT];
    table[1] = 1;
    let mut i = 2;
    while i < COUNT {
        table[i] = table[i - 1] + table[i - 2];
        i += 1;
    }
    table
}

fn recursive(n: u64) -> u64 {
    if n < 2 {
        n
    } else {
        recursive(n - 1) + recursive(n - 2)
    }
}

fn with_a_loop(n: u64) -> u64 {
    let (mut a, mut b) = (0, 1);
    for _ in 0..n {
        let next = a + b;
        a = b;
        b = next;
    }
    a
}

fn main() {
    println!(" n      fib(n)   fib(n) / fib(n - 1)");
    for n in 2..COUNT {
        let value = TABLE[n];
        assert_eq!(value, recursive(n as u64));
        assert_eq!(value, with_a_loop(n as u64));
        println!(
            "{n:>2} {value:>11}   {:.15}",
            value as f64 / TABLE[n - 1] as f64
        );
    }
    println!("the largest that fits in 64 bits: fib(93) = {}", big(93));
}

// The sum after the last one would overflow, so this loop adds one step later.
fn big(n: u32) -> u64 {
    let mut pair = (0, 1);
    for _ in 1..n {
        pair = (pair.1, pair.0 + pair.1);
    }
    pair.1
}
