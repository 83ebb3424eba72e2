// take() does not save it.
fn main() {
    for i in (253u8..).take(2) {
        println!("{}", i);
    }
    for i in (253u8..).take(3) {
        println!("{}", i);
    }
}

// expect: 253
// expect: 254
// expect: 253
// expect: 254
// panic: 6:14: attempt to add with overflow
