// accepted by rustc, no errors: two mutable references, one after the other
fn main() {
    let mut x = 1;
    let a = &mut x;
    *a += 1;
    let b = &mut x;
    *b += 1;
    println!("{}", x);
}

// expect: 3
