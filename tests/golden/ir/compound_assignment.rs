// The operand on the right is computed before the place on the left, and the place once.
fn f(a: &mut [i32], i: usize) {
    a[i] += a[i + 1];
    a[i] -= 1;
    a[i] <<= 2;
}

fn g(x: &mut f32) {
    *x *= 2.0;
}

fn main() {}
