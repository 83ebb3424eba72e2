// The second of two ranges is at fault; each has its own position.
fn main() {
    let a = [1, 2, 3];
    let n = a.len();
    println!("{:?}", &a[1..][n..]);
}

// panic: 5:29: range start index 3 out of range for slice of length 2
