// Literals take the type that is expected of them.
const LIMIT: u64 = 10;

fn main() {
    let a: i8 = -1;
    let b: (u8, f32) = (1, 2.0);
    let c: [i16; 2] = [3, 4];
    let d: f64 = 1.5 + 2.0;
    let e = LIMIT + 1;
    let f = 5usize - 1;
}
