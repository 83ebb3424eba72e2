// Half-open, inclusive, reversed and stepped ranges.
fn main() {
    for i in 0..4 { print!("{i} "); }
    println!();
    for i in 0..=4 { print!("{i} "); }
    println!();
    for i in (0..4).rev() { print!("{i} "); }
    println!();
    for i in (0..=4).rev() { print!("{i} "); }
    println!();
    for i in (0..10).step_by(3) { print!("{i} "); }
    println!();
    for i in (0..=9).step_by(3) { print!("{i} "); }
    println!();
    for i in (-3..3).step_by(2) { print!("{i} "); }
    println!();
}
