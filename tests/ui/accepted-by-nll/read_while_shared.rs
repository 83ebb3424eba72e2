// accepted by rustc, no errors: the variable is read while a shared reference lives
fn main() {
    let x = 1;
    let r = &x;
    let y = x + *r;
    println!("{} {}", y, r);
}

// expect: 2 1
