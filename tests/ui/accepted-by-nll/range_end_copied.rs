// accepted by rustc, no errors: the end of a range is read once
fn main() {
    let mut n = 3;
    for i in 0..n {
        n += i;
    }
    println!("{}", n);
}

// expect: 6
