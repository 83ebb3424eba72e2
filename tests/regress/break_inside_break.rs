// A `break` inside the value of a `break`: their types are one.
fn pick(c: bool) -> u64 {
    loop {
        break if c { 1 } else { break 3_000_000_000 };
    }
}

fn main() {
    let pair = loop {
        break (if pick(true) == 2 { 0.5 } else { break (1.5, 5_000_000_000) }, 7_i64);
    };
    println!("{} {} {:?}", pick(true), pick(false), pair);
    let block = 'b: { 'b2: { break 'b if pair.0 > 1.0 { break 'b2 } else { 3u8 } } 4 };
    println!("{}", block);
}

// expect: 1 3000000000 (1.5, 5000000000)
// expect: 4
