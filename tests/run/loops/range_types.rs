// The element type of a range comes from either bound or from its use.
fn take(x: u64) -> u64 { x * 10_000_000_000 }

fn main() {
    for i in 0..2 { println!("{}", take(i)); }
    let n: usize = 2;
    for i in 0..n { println!("{}", [10, 20][i]); }
    for i in 0i8..2 { println!("{}", !i); }
    for i in -1..=1i16 { print!("{:x} ", i); }
    println!();
    let a = [5u8, 6];
    for i in 0..a.len() { print!("{} ", a[i]); }
    println!();
}
