// Ranges whose start is not below their end run no turns.
fn main() {
    let mut turns = 0;
    for _ in 0..0 { turns += 1; }
    for _ in 5..3 { turns += 1; }
    for _ in 5..=4 { turns += 1; }
    for _ in (5..3).rev() { turns += 1; }
    for _ in (7..7).step_by(2) { turns += 1; }
    for _ in (1..=0).rev().step_by(3) { turns += 1; }
    for _ in 0u8..0 { turns += 1; }
    for _ in i32::MAX..i32::MIN { turns += 1; }
    println!("{turns}");
    for _ in 5..=5 { turns += 1; }
    for _ in (5..6).rev() { turns += 1; }
    for _ in (5..6).step_by(100) { turns += 1; }
    println!("{turns}");
}

// expect: 0
// expect: 3
