// Methods of arrays and texts; `iter` gives references.
fn main() {
    let a = [3, 1, 2];
    let n = a.len();
    for x in a.iter() {
        let y = x;
    }
    let s = "text";
    let m = s.len();
}
