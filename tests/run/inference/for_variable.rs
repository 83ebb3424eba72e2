// The loop variable's type comes from its use in the body or from the array.
fn take(x: u8) -> u8 { !x }

fn main() {
    for i in 0..2 { print!("{} ", take(i)); }
    println!();
    for x in [1, 2] { print!("{} ", take(x)); }
    println!();
    let mut total = 0;
    for x in [1, 2, 3] { total += x; }
    let t: u64 = total;
    println!("{}", t << 60);
    let lo = 250;
    for i in lo..=255u8 { print!("{i} "); }
    println!("{}", !lo);
    let mut acc = 0.0;
    for x in &[0.1f32, 0.2] { acc += *x; }
    println!("{acc}");
}
