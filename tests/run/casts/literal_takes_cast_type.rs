// A cast gives its type to a literal, so that large literals are in range.
fn main() {
    println!("{}", 3000000000 as u32);
    println!("{}", 18446744073709551615 as u64);
    println!("{}", 255 as u8);
    println!("{}", 1 as f32 / 3 as f32);
    println!("{}", 5000000000 as i64);
    println!("{}", -1 as i64);
    println!("{}", 0xffff_ffff as u32 as i32);
}

// expect: 3000000000
// expect: 18446744073709551615
// expect: 255
// expect: 0.33333334
// expect: 5000000000
// expect: -1
// expect: -1
