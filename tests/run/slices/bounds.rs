// A check that is left out because an index is known to be small must not be that of a part.
fn total(s: &[i32]) -> i32 {
    let mut sum = 0;
    for i in 0..s.len() {
        sum += s[i];
        if i + 1 < s.len() {
            sum += s[1..][i];
        }
    }
    let part = &s[2..];
    for i in 0..part.len() {
        sum += part[i] * s[i];
    }
    sum
}

fn main() {
    let a = [1, 2, 3, 4];
    println!("{}", total(&a));
    let half = &a[..2];
    for i in 0..4 {
        if i < half.len() {
            println!("{} {}", a[i], half[i]);
        }
    }
}

// expect: 30
// expect: 1 1
// expect: 2 2
