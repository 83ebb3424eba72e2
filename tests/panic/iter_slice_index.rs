// Nothing is known of an index into a slice of another length.
fn sum(s: &[i32], t: &[i32]) -> i32 {
    let mut sum = 0;
    for (i, x) in s.iter().enumerate() {
        sum += t[i] * x;
    }
    for i in (0..s.len()).rev().step_by(2) {
        sum += s[i] * t[i];
    }
    sum
}

fn main() {
    println!("{}", sum(&[1, 2, 3], &[1, 2, 3]));
    println!("{}", sum(&[1, 2, 3], &[1, 2]));
}

// expect: 24
// panic: 5:16: index out of bounds: the len is 2 but the index is 2
