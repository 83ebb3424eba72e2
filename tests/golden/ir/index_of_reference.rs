// Elements through a mutable reference, and a length that is known from the type.
fn f(a: &mut [u16; 4], i: usize) -> u16 {
    a[i] = 7;
    a[a.len() - 1] = a[i];
    a[0]
}

fn main() {}
