// A function of the library panics: its message, at the call.
fn f(x: u8) -> u8 { 250u8.next_multiple_of(x) }

fn main() {
    println!("before");
    println!("{:?}", f(99));
}

// expect: before
// panic: 2:27: attempt to add with overflow
