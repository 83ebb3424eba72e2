// The list must have the type, and the length.
const A: &[i32; 3] = &[1, 2]; //~ ERROR E0308
const B: &[i32] = [1, 2]; //~ ERROR E0308
const C: &[i32] = &["a"]; //~ ERROR E0308
const D: &[u8; 2] = b"abc"; //~ ERROR E0308

fn main() {
    println!("{:?} {:?} {:?} {:?}", A, B, C, D);
}
