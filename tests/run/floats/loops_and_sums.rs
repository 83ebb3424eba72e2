// Accumulating floats: order matters, and comparisons drive loops.
fn main() {
    let mut x = 0.0;
    let mut n = 0;
    while x < 1.0 {
        x += 0.1;
        n += 1;
    }
    println!("{n} {x}");
    let mut h = 1.0f32;
    let mut steps = 0;
    while 1.0 + h > 1.0 {
        h /= 2.0;
        steps += 1;
    }
    println!("{steps} {h:e}");
    let mut big = 1.0;
    let mut doublings = 0;
    while big < f64::INFINITY {
        big *= 2.0;
        doublings += 1;
    }
    println!("{doublings} {big}");
    let mut small = 1.0;
    let mut halvings = 0;
    while small > 0.0 {
        small /= 2.0;
        halvings += 1;
    }
    println!("{halvings} {small}");
}

// expect: 11 1.0999999999999999
// expect: 24 5.9604645e-8
// expect: 1024 inf
// expect: 1075 0
