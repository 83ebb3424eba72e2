// accepted by rustc, no errors: a field read while another is borrowed mutably
fn main() {
    let mut t = (1, 2);
    let a = &mut t.0;
    *a += t.1;
    println!("{:?}", t);
}

// expect: (3, 2)
