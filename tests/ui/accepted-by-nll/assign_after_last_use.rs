// accepted by rustc, no errors: an assignment after the last use of a reference
fn main() {
    let mut x = 1;
    let r = &x;
    let y = *r + 1;
    x = 10;
    println!("{} {}", x, y);
}

// expect: 10 2
