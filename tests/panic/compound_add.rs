// A compound assignment that overflows panics before the variable changes.
fn main() {
    let mut x = 250u8;
    loop {
        x += 2;
        println!("{x}");
    }
}

// expect: 252
// expect: 254
// panic: 5:9: attempt to add with overflow
