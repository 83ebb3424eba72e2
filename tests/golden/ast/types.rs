// A type of each form.
fn f(a: &str, b: &mut [u8], c: [[i32; 2]; 3], d: (), e: (u8, f64), g: (char,), h: (bool)) -> ! {
    let x: [_; 2] = y;
    let z: _ = 1;
    loop {}
}
