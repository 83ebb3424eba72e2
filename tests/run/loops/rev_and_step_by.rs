// `.rev().step_by(n)` and `.step_by(n).rev()` differ.
fn main() {
    for i in (0..10).rev().step_by(3) { print!("{i} "); }
    println!();
    for i in (0..10).step_by(3).rev() { print!("{i} "); }
    println!();
    for i in (0..11).step_by(4).rev() { print!("{i} "); }
    println!();
    for i in (0..=12u8).step_by(4).rev() { print!("{i} "); }
    println!();
    for i in (0..=12).rev().step_by(5) { print!("{i} "); }
    println!();
}
