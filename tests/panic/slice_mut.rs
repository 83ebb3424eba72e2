// Assignment through a range.
fn main() {
    let mut a = [1, 2, 3];
    let n = a.len();
    a[1..n][1] = 7;
    println!("{:?}", a);
    a[1..n + 1][0] = 8;
}

// expect: [1, 2, 7]
// panic: 7:6: range end index 4 out of range for slice of length 3
