// the same part bound mutably while a reference to it lives
fn main() {
    let mut t = (1, 2);
    let r = &mut t.0;
    match t {
        (ref mut a, _) => *a += 1, //~ ERROR E0499
    }
    *r = 3;
}
