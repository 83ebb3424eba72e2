// A function of the library panics: its message, at the call.
fn main() {
    let low = f32::NAN;
    println!("{}", 2.0f32.clamp(low, 1.0));
}

// panic: 4:27: min > max, or either was NaN. min = NaN, max = 1.0
