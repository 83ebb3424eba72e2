// The message has the end as it was written.
fn main() {
    let a = [1, 2, 3];
    let last = a.len();
    println!("{:?}", &a[1..=last]);
}

// panic: 5:24: range end index 3 out of range for slice of length 3
