// accepted by rustc, no errors: mutable references to different fields of a tuple
fn main() {
    let mut t = (1, 2);
    let a = &mut t.0;
    let b = &mut t.1;
    *a += 10;
    *b += *a;
    println!("{:?}", t);
}

// expect: (11, 13)
