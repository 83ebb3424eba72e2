// Comparisons with one outcome, endless loops, labels.
#![allow(dead_code, unused_parens)]
fn main() {
    let u: u32 = 3; let i: i8 = 3;
    if u >= 0 {} if u < 0 {} if 0 > u {} if 0 <= u {} if i > 127 {} if i < -128 {} if i >= -128 {} if i <= 127 {} if u > 4294967295 {} if 255u32 < u {} if u == 0 {}
    if i != 3 {} if 127 < i {} 
    while true { break; }
    while (true) { break }
    'a: while true { break 'a }
    'b: loop { break }
    'c: for _ in 0..1 {}
    'd: { println!("1"); }
}
