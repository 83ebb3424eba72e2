// A panic inside a nested function.
fn main() {
    fn inner(x: u8) -> u8 {
        fn innermost(x: u8) -> u8 { x - 10 }
        innermost(x)
    }
    println!("{}", inner(10));
    println!("{}", inner(9));
}

// expect: 0
// panic: 4:37: attempt to subtract with overflow
