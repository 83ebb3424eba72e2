// The index is in range of the array, but not of the part.
fn main() {
    let a = [1, 2, 3, 4];
    for i in 0..4 {
        println!("{}", a[1..][i]);
    }
}

// expect: 2
// expect: 3
// expect: 4
// panic: 5:24: index out of bounds: the len is 3 but the index is 3
