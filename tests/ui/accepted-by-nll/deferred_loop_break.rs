// accepted by rustc, no errors: initialised just before the only break
fn main() {
    let n;
    let mut i = 1;
    loop {
        i *= 2;
        if i > 20 {
            n = i;
            break;
        }
    }
    println!("{}", n);
}

// expect: 32
