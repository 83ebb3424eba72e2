// accepted by rustc, no errors: the borrow ends in the branch that uses it
fn main() {
    let mut x = 1;
    let r = &mut x;
    if *r > 0 {
        *r = 5;
    } else {
        x = 6;
    }
    x += 1;
    println!("{}", x);
}

// expect: 6
