// A slice is a pair of registers: address and length.
fn len(a: &[u8]) -> usize {
    a.len()
}

fn f(a: &[u8; 9]) -> usize {
    len(a) + a.len()
}

fn both(a: &[u8], b: &[u8]) -> bool {
    a == b
}

fn main() {}
