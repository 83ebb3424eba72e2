// A field overflows.
struct Counter {
    count: u8,
}

fn main() {
    let mut c = Counter { count: 254 };
    for _ in 0..3 {
        c.count += 1;
        println!("{}", c.count);
    }
}

// expect: 255
// panic: 9:9: attempt to add with overflow
