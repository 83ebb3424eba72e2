// The index of one list, used on a shorter one.
fn main() {
    let a = [1, 2, 3];
    let b = [1, 2, 3, 4];
    for (i, x) in b.iter().enumerate().rev().skip(1) {
        println!("{} {}", a[i], x);
    }
    for (i, x) in b.iter().enumerate().skip(2) {
        println!("{} {}", a[i], x);
    }
}

// expect: 3 3
// expect: 2 2
// expect: 1 1
// expect: 3 3
// panic: 9:27: index out of bounds: the len is 3 but the index is 3
