// accepted by rustc, no errors: a borrow in the condition ends before the body
fn left(v: &[i32]) -> bool {
    v[0] > 0
}

fn main() {
    let mut a = [3, 1];
    while left(&a) {
        a[0] -= 1;
        a[1] *= 2;
    }
    println!("{:?}", a);
}

// expect: [0, 8]
