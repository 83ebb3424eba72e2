// A function of the library panics: its message, at the call.
fn main() {
    let low = ("z", 1);
    println!("{:?}", ("b", 2).clamp(low, ("c", 3)));
}

// panic: 4:31: assertion failed: min <= max
