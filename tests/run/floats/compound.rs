// Compound assignments on floats.
fn main() {
    let mut x = 10.0;
    x += 0.5;
    println!("{x}");
    x -= 3.25;
    println!("{x}");
    x *= 2.0;
    println!("{x}");
    x /= 4.0;
    println!("{x}");
    x %= 1.5;
    println!("{x}");
    x = -x;
    println!("{x:?}");
}

// expect: 10.5
// expect: 7.25
// expect: 14.5
// expect: 3.625
// expect: 0.625
// expect: -0.625
