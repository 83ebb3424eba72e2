// The length of one slice is no bound for another.
fn pairs(a: &[i32], b: &[i32]) -> i32 {
    let n = a.len();
    let mut sum = 0;
    for i in 0..n {
        sum += a[i] * b[i];
        println!("{sum}");
    }
    sum
}

fn main() {
    println!("{}", pairs(&[1, 2, 3], &[4, 5, 6, 7]));
    println!("{}", pairs(&[1, 2, 3, 4], &[4, 5, 6]));
}

// expect: 4
// expect: 14
// expect: 32
// expect: 32
// expect: 4
// expect: 14
// expect: 32
// panic: 6:23: index out of bounds: the len is 3 but the index is 3
