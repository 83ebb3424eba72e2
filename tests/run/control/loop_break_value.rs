// `loop` yields the value of its break.
fn first_square_above(n: i32) -> i32 {
    let mut i = 0;
    loop {
        if i * i > n { break i * i; }
        i += 1;
    }
}

fn main() {
    println!("{} {}", first_square_above(50), first_square_above(-1));
    let mut count = 0;
    let pair = loop {
        count += 1;
        if count == 7 {
            break (count, "seven");
        } else if count > 7 {
            break (0, "never");
        }
    };
    println!("{:?}", pair);
    let v = 1 + loop { break 41; };
    println!("{v}");
    let nested = loop {
        break loop { break 'n'; };
    };
    println!("{nested}");
}

// expect: 64 0
// expect: (7, "seven")
// expect: 42
// expect: n
