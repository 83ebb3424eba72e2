// accepted by rustc, no errors: fields of nested tuples do not overlap
fn main() {
    let mut t = ((1, 2), 3);
    let a = &mut (t.0).0;
    let b = &mut (t.0).1;
    let c = &t.1;
    *a += *c;
    *b += *c;
    println!("{:?}", t);
}

// expect: ((4, 5), 3)
