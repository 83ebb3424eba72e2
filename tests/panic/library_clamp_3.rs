// A function of the library panics: its message, at the call.
fn main() {
    println!("{:?}", (1, 2).clamp((3, 4), (2, 2)));
}

// panic: 3:29: assertion failed: min <= max
