// accepted by rustc, no errors: the borrow does not survive the break
fn main() {
    let mut x = 0;
    loop {
        let r = &mut x;
        *r += 1;
        if *r > 3 {
            break;
        }
    }
    x += 1;
    println!("{}", x);
}

// expect: 5
