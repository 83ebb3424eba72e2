// Ranges of chars, also across the surrogate gap.
fn main() {
    for c in 'a'..='e' { print!("{c}"); }
    println!();
    for c in ('x'..'z').rev() { print!("{c}"); }
    println!();
    for c in '\u{d7fe}'..='\u{e001}' { print!("{:x} ", c as u32); }
    println!();
    for c in ('a'..='z').step_by(5) { print!("{c}"); }
    println!();
}
