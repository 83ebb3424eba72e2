// A function of the library panics: its message, at the call.
fn f(x: u8) -> u8 { x.next_power_of_two() }

fn main() {
    println!("before");
    println!("{:?}", f(200));
}

// expect: before
// panic: 2:23: attempt to add with overflow
