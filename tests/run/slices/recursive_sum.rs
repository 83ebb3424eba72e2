// Slices with bounds passed along a recursion.
fn sum(s: &[i64], lo: usize, hi: usize) -> i64 {
    if lo == hi { return 0; }
    if hi - lo == 1 { return s[lo]; }
    let mid = (lo + hi) / 2;
    sum(s, lo, mid) + sum(s, mid, hi)
}

fn main() {
    let a = [5, -3, 8, 1, 9, -2, 4];
    println!("{}", sum(&a, 0, a.len()));
    println!("{}", sum(&[], 0, 0));
}

// expect: 22
// expect: 0
