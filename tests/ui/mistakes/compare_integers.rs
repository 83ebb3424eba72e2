// a comparison of two integer types
fn main() { let n: usize = 5; let m: i32 = 6; if m < n { println!("x"); } }
