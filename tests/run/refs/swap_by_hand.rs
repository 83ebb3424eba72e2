// Swapping two variables, and two elements, through mutable references.
fn swap(a: &mut i32, b: &mut i32) {
    let t = *a;
    *a = *b;
    *b = t;
}

fn order(a: &mut i32, b: &mut i32, swaps: &mut u32) {
    if *a > *b {
        swap(a, b);
        *swaps += 1;
    }
}

fn main() {
    let (mut x, mut y, mut z) = (3, 2, 1);
    let mut swaps = 0;
    order(&mut x, &mut y, &mut swaps);
    order(&mut y, &mut z, &mut swaps);
    order(&mut x, &mut y, &mut swaps);
    println!("{x} {y} {z} {swaps}");
    let mut t = (5, 4);
    swap(&mut t.0, &mut t.1);
    println!("{:?}", t);
}

// expect: 1 2 3 3
// expect: (4, 5)
