// Elements of size 0 are counted all the same.
fn main() {
    let a = [(); 3];
    let n = a.len();
    println!("{:?}", &a[n - 1..n]);
    println!("{:?}", &a[..n + 1]);
}

// expect: [()]
// panic: 6:24: range end index 4 out of range for slice of length 3
