// accepted by rustc, no errors: a reference bound anew frees the first variable
fn main() {
    let mut x = 1;
    let y = 2;
    let mut r = &x;
    println!("{}", r);
    r = &y;
    x += 1;
    println!("{} {}", r, x);
}

// expect: 1
// expect: 2 2
