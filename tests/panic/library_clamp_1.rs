// A function of the library panics: its message, at the call.
fn main() {
    println!("{:?}", 'a'.clamp('c', 'b'));
}

// panic: 3:26: min > max. min = 'c', max = 'b'
