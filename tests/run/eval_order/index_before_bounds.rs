// The index is evaluated fully before it is checked, and side effects stay.
fn main() {
    let a = [10, 20, 30];
    let mut i = 0;
    let mut sum = 0;
    while i < 3 {
        sum += a[{ i += 1; i - 1 }];
    }
    println!("{sum} {i}");
    let mut b = [0; 3];
    let mut k = 0;
    b[{ k += 1; k }] = { k += 1; k * 100 };
    println!("{:?} {}", b, k);
}

// expect: 60 3
// expect: [0, 0, 100] 2
