// A step that leaves the range, or the type, ends the loop.
fn main() {
    for i in (0..10).step_by(100) { print!("{i} "); }
    println!();
    for i in (200u8..=255).step_by(50) { print!("{i} "); }
    println!();
    for i in (200u8..255).step_by(56) { print!("{i} "); }
    println!();
    for i in (0u8..=255).step_by(85) { print!("{i} "); }
    println!();
    for i in (i32::MIN..=i32::MAX).step_by(2147483648) { print!("{i} "); }
    println!();
    for i in (i8::MIN..=i8::MAX).step_by(100) { print!("{i} "); }
    println!();
    for i in (0u8..10).step_by(1000) { print!("{i} "); }
    println!();
    for i in (0i64..=i64::MAX).step_by(usize::MAX) { print!("{i} "); }
    println!();
    for i in (0u8..=10).rev().step_by(4) { print!("{i} "); }
    println!();
    for i in (0u8..=255).rev().step_by(100) { print!("{i} "); }
    println!();
}
