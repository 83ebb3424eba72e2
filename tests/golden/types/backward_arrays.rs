// The elements' type is decided by the use of one of them.
fn main() {
    let mut a = [0; 3];
    let x: i64 = a[1];
    let b = [[1, 2], [3, 4]];
    let y: u16 = b[0][1];
}
