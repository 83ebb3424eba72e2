// A panic in a loop's condition and not in its body.
fn main() {
    let a = [3, 2, 1];
    let mut i = 0;
    while a[i] > 0 {
        println!("{}", a[i]);
        i += 1;
    }
}

// expect: 3
// expect: 2
// expect: 1
// panic: 5:11: index out of bounds: the len is 3 but the index is 3
