// A borrow ends at its last use, not at the end of its block.
fn main() {
    let mut x = 1;
    let r = &x;
    println!("{r}");
    x += 1;
    let m = &mut x;
    *m += 1;
    x *= 10;
    println!("{x}");
    let mut a = [1, 2, 3];
    let first = &mut a[0];
    *first = 9;
    let second = &a[1];
    println!("{second}");
    a[2] = 7;
    println!("{:?}", a);
    for i in 0..2 {
        let e = &mut a[i];
        *e += 1;
    }
    println!("{:?}", a);
}

// expect: 1
// expect: 30
// expect: 2
// expect: [9, 2, 7]
// expect: [10, 3, 7]
