// An inclusive range may end one before it begins, not two.
fn main() {
    let a = [1, 2, 3];
    let n = a.len();
    println!("{:?}", &a[n..=n - 1]);
    println!("{:?}", &a[n..=n - 2]);
}

// expect: []
// panic: 6:24: slice index starts at 3 but ends at 2
