// A function of the library panics: its message, at the call.
fn main() {
    let low = 'z';
    println!("{}", 'b'.clamp(low, 'c'));
}

// panic: 4:24: min > max. min = 'z', max = 'c'
