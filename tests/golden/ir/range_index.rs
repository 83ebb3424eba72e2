// Ranges of arrays, slices and texts.
fn part(s: &[i32], low: usize, high: usize) -> usize {
    s[low..high].len() + s[..=high].len()
}

fn known(a: &[u16; 8]) -> u16 {
    a[2..6][3]
}

fn text(s: &str, low: usize) -> usize {
    s[low..].len()
}

fn main() {
    part(&[1, 2], 0, 1);
    known(&[0; 8]);
    text("ab", 1);
}
