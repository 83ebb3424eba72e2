// accepted by rustc, no errors: a variable in its own compound assignment
fn main() {
    let mut a = [1, 2, 3];
    a[0] += a[1] * a[2];
    let mut x = 5;
    x += x;
    println!("{:?} {}", a, x);
}

// expect: [7, 2, 3] 10
