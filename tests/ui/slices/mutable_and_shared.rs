// Nor when one of them is only read.
fn copy(to: &mut [i32], from: &[i32]) {
    to[0] = from[0];
}

fn main() {
    let mut a = [1, 2, 3, 4];
    copy(&mut a[..2], &a[2..]); //~ ERROR E0502
}
