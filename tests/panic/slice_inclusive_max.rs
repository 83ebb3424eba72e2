// ..=usize::MAX: there is no number behind it.
fn main() {
    let a = [1, 2, 3];
    println!("{:?}", &a[1..=usize::MAX]);
}

// panic: 4:24: range end index 18446744073709551615 out of range for slice of length 3
