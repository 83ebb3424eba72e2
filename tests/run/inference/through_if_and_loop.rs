// Types flow through the arms of `if`, through `break` values and block values.
fn id(x: i64) -> i64 { x }

fn main() {
    let a = if true { 1 } else { 2 };
    let b = loop { break a; };
    let c = { let t = b; t };
    println!("{}", id(c) << 35);
    println!("{}", a << 33);
    let d = if false { 1 } else { 2u8 };
    println!("{}", !d);
    let e = 'x: { if d == 2 { break 'x 5; } 6 };
    println!("{}", e + id(1));
    let f = if d > 5 { 1.5 } else { 2.5f32 };
    println!("{}", f / 3.0);
}

// expect: 34359738368
// expect: 8589934592
// expect: 253
// expect: 6
// expect: 0.8333333
