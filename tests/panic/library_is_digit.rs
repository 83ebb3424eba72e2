// A function of the library panics: its message, at the call.
fn main() {
    let radix = 37;
    println!("{}", 'a'.is_digit(radix));
}

// panic: 4:24: to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive
