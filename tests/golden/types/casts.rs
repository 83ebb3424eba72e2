// A literal under a cast takes the cast's type if it can.
fn main() {
    let a = 1 as u8;
    let b = 300 as f64;
    let c = 'x' as u32;
    let d = 1.5 as i32;
    let e = true as usize;
    let f = -1 as i64;
    let g = 7 as f32 as u8;
}
