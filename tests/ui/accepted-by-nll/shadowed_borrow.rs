// accepted by rustc, no errors: the shadowed variable stays borrowed, the new one is free
fn main() {
    let x = 1;
    let r = &x;
    let mut x = 2;
    x += *r;
    println!("{} {}", x, r);
}

// expect: 3 1
