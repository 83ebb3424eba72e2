// the first reference borrowed again while its reborrow lives
fn main() {
    let mut x = 1;
    let r = &mut x;
    let s = &mut *r;
    let t = &mut *r; //~ ERROR E0499
    *s += 1;
    *t += 1;
}
