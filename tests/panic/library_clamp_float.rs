// A function of the library panics: its message, at the call.
fn main() {
    let (low, high) = (2.5, 1.5);
    println!("{}", 2.0f64.clamp(low, high));
}

// panic: 4:27: min > max, or either was NaN. min = 2.5, max = 1.5
