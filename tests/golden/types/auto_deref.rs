// Fields, indices and methods look through references.
fn f(t: &(u8, i16), a: &[i32; 2], s: &mut [f64], text: &str) {
    let b = t.1;
    let c = a[0];
    let d = s[1];
    let e = a.len();
    let g = text.len();
    let h = s.len();
}

fn main() {}
