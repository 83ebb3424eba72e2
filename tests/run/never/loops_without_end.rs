// A `loop` that only returns, and a `while` after which the function still needs a value.
fn root(n: u64) -> u64 {
    let mut i = 0;
    loop {
        if i * i > n { return i - 1; }
        i += 1;
    }
}

fn digits(mut n: u64) -> u32 {
    let mut d = 1;
    while n >= 10 {
        n /= 10;
        d += 1;
    }
    d
}

fn pick(n: i32) -> i32 {
    'again: loop {
        let m = if n > 5 { break 'again n } else { n + 1 };
        if m % 2 == 0 { return m * 100; }
        return loop { break m; };
    }
}

fn main() {
    println!("{} {}", root(99), root(100));
    println!("{} {}", digits(0), digits(u64::MAX));
    println!("{} {} {}", pick(9), pick(1), pick(2));
}

// expect: 9 10
// expect: 1 20
// expect: 9 200 3
