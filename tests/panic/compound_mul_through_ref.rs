// A compound multiplication through a mutable reference.
fn square(x: &mut i16) {
    *x *= *x;
}

fn main() {
    let mut x = 3;
    for _ in 0..5 {
        square(&mut x);
        println!("{x}");
    }
}

// expect: 9
// expect: 81
// expect: 6561
// panic: 3:5: attempt to multiply with overflow
