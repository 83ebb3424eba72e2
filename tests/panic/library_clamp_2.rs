// A function of the library panics: its message, at the call.
fn main() {
    println!("{:?}", true.clamp(true, false));
}

// panic: 3:27: assertion failed: min <= max
