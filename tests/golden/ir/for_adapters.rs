// Tracks of loops with adapters; texts.
fn numbers(s: &[u8], n: usize) -> u64 {
    let mut sum = 0;
    for (i, x) in s.iter().enumerate().skip(n).rev() {
        sum += i as u64 * *x as u64;
    }
    sum
}

fn letters(s: &str) -> u32 {
    let mut sum = 0;
    for c in s.chars() {
        sum += c as u32;
    }
    sum
}

fn main() {
    numbers(&[1, 2], 1);
    letters("ab");
}
