// The Collatz game: halve an even number, else triple it and add one. Every number that was
// ever tried comes down to 1, some by long detours. The records below 20000, as bars.
// Shows: loops that break with a value, labels, tuples, a width taken from an argument.

// The steps from `start` to 1, and the highest number on the way.
fn journey(start: u64) -> (usize, u64) {
    let mut n = start;
    let mut highest = start;
    let mut steps = 0;
    loop {
        if n == 1 {
            break (steps, highest);
        }
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        if n > highest {
            highest = n;
        }
        steps += 1;
    }
}

// The first number whose journey goes above `height`.
fn first_above(height: u64) -> u64 {
    let mut start = 1;
    'search: loop {
        let mut n = start;
        while n != 1 {
            if n > height {
                break 'search start;
            }
            n = if n & 1 == 0 { n >> 1 } else { 3 * n + 1 };
        }
        start += 1;
    }
}

fn main() {
    println!(" start  steps    highest");
    let mut record = 0;
    for start in 1..20_000 {
        let (steps, highest) = journey(start);
        if steps > record {
            record = steps;
            println!(
                "{start:>6} {steps:>6} {highest:>10}  {:=<1$}",
                "",
                steps / 6
            );
        }
    }

    println!();
    for height in [100, 10_000, 1_000_000, 100_000_000] {
        println!("the first above {height:>9}: {:>5}", first_above(height));
    }

    print!("\nfrom 7: 7");
    let mut n = 7;
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        print!(" → {n}");
    }
    println!();
}
