// Swapping through tuples, and a right side that uses the old values.
fn minmax(a: i32, b: i32) -> (i32, i32) { if a < b { (a, b) } else { (b, a) } }

fn main() {
    let (a, b) = minmax(9, 4);
    let (a, b) = (b, a);
    println!("{a} {b}");
    let (x, y, z) = (a + b, a - b, a * b);
    println!("{x} {y} {z}");
    let mut t = (1, 2);
    t = (t.1, t.0);
    println!("{:?}", t);
    t = (t.0 + t.1, { t.0 = 50; t.0 });
    println!("{:?}", t);
}

// expect: 9 4
// expect: 13 5 36
// expect: (2, 1)
// expect: (3, 50)
