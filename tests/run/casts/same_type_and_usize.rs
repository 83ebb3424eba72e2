// Casts to the same type, and between usize, isize and the fixed widths.
fn main() {
    let n: usize = 5;
    println!("{}", n as usize as usize);
    println!("{}", -1isize as usize);
    println!("{}", usize::MAX as isize);
    println!("{}", -1i32 as usize == usize::MAX);
    println!("{}", u32::MAX as usize);
    println!("{}", u32::MAX as i32 as isize);
    println!("{}", 1.5f64 as f64);
}

// expect: 5
// expect: 18446744073709551615
// expect: -1
// expect: true
// expect: 4294967295
// expect: -1
// expect: 1.5
