// Ranges that end at the limit of their type stop without overflowing.
fn main() {
    for i in 250u8..=255 { print!("{i} "); }
    println!();
    for i in 252..255u8 { print!("{i} "); }
    println!();
    for i in (0u8..=3).rev() { print!("{i} "); }
    println!();
    for i in i8::MIN..=-126 { print!("{i} "); }
    println!();
    for i in (i8::MIN..-125).rev() { print!("{i} "); }
    println!();
    for i in i64::MAX - 2..=i64::MAX { print!("{i} "); }
    println!();
    for i in (u64::MAX - 1..=u64::MAX).rev() { print!("{i} "); }
    println!();
    let mut n = 0;
    for _ in 0u8..=255 { n += 1; }
    for _ in i8::MIN..=i8::MAX { n += 1; }
    println!("{n}");
}
