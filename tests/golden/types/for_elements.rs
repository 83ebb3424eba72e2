// Over an array: values; over a reference to one, or a slice: references.
fn f(s: &[u8], m: &mut [u8]) {
    let a = [1i64, 2];
    for x in a {}
    for x in &a {}
    for x in s {}
    for x in m {}
    for (i, x) in s.iter().enumerate() {}
}

fn main() {}
