// Compound division by zero, on a tuple field.
fn main() {
    let mut t = (100, 3);
    while t.0 > 0 {
        t.1 -= 1;
        t.0 /= t.1;
        println!("{:?}", t);
    }
}

// expect: (50, 2)
// expect: (50, 1)
// panic: 6:9: attempt to divide by zero
