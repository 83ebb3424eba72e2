// accepted by rustc, no errors: a reference to a constant expression lives for ever
fn main() {
    let mut r = &0;
    println!("{}", r);
    {
        r = &(3 + 4);
    }
    println!("{}", r);
}

// expect: 0
// expect: 7
