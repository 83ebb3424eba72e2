// Different fields of a tuple may be borrowed mutably at once.
fn add(a: &mut i32, b: &mut i32) { *a += *b; *b += *a; }
fn mix(s: &mut [i32], n: &i32) { for x in s { *x *= *n; } }

fn main() {
    let mut t = (1, 2, [3, 4]);
    add(&mut t.0, &mut t.1);
    println!("{:?}", t);
    mix(&mut t.2, &t.1);
    println!("{:?}", t);
    let a = &mut t.0;
    let b = &t.1;
    *a += *b;
    println!("{:?}", t);
}

// expect: (3, 5, [3, 4])
// expect: (3, 5, [15, 20])
// expect: (8, 5, [15, 20])
