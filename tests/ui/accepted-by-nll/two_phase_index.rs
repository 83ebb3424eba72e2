// accepted by rustc, no errors: an element assigned by an index read from the array
fn main() {
    let mut a = [2, 0, 1];
    a[a[0]] = 7;
    let i = a[1];
    a[i] += a[2];
    println!("{:?}", a);
}

// expect: [9, 0, 7]
