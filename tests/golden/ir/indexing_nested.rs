// Elements of arrays of arrays, and of tuples in arrays, by address.
fn f(a: &[[u8; 3]; 2], i: usize, j: usize) -> u8 {
    a[i][j]
}

fn g(a: &mut [(u8, u32)], i: usize) {
    a[i].1 += 1;
}

fn main() {}
