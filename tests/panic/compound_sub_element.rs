// A compound subtraction on an array element.
fn dec(a: &mut [u32], i: usize) {
    a[i] -= 1;
}

fn main() {
    let mut a = [1, 1, 0];
    for i in 0..3 {
        dec(&mut a, i);
        println!("{:?}", a);
    }
}

// expect: [0, 1, 0]
// expect: [0, 0, 0]
// panic: 3:5: attempt to subtract with overflow
