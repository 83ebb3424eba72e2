// accepted by rustc, no errors: a shared reference whose last use is before the &mut
fn main() {
    let mut x = 1;
    let a = &x;
    println!("{}", a);
    let b = &mut x;
    *b += 1;
    println!("{}", x);
}

// expect: 1
// expect: 2
