// Calls as arguments of calls, several levels deep, with mixed types.
fn inc(x: u8) -> u8 { x + 1 }
fn wide(x: u8) -> u32 { x as u32 * 1000 }
fn half(x: u32) -> f64 { x as f64 / 2.0 }
fn pair(x: f64, n: u8) -> (i64, u8) { (x as i64, n) }
fn sum(t: (i64, u8)) -> i64 { t.0 + t.1 as i64 }
fn pick(a: [i64; 3], i: usize) -> i64 { a[i] }

fn main() {
    println!("{}", sum(pair(half(wide(inc(inc(inc(0))))), inc(4))));
    println!("{}", pick([sum((1, 2)), sum(pair(9.9, 1)), -1], inc(0) as usize));
    println!("{}", inc(inc(inc(inc(inc(inc(0)))))));
}

// expect: 1505
// expect: 10
// expect: 6
