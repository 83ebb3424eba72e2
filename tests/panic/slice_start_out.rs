// A range begins behind the end of the array.
fn main() {
    let a = [1, 2, 3];
    let n = a.len();
    println!("{:?}", &a[n..]);
    println!("{:?}",
        &a[n + 1..]);
}

// expect: []
// panic: 7:11: range start index 4 out of range for slice of length 3
