// Both ends are out: the start is reported.
fn main() {
    let a = [1, 2, 3];
    let n = a.len();
    println!("{:?}", &a[n + 1..n + 2]);
}

// panic: 5:24: range start index 4 out of range for slice of length 3
