// a mutable reference moved while its reborrow lives
fn main() {
    let mut x = 1;
    let r = &mut x;
    let s = &mut *r;
    let t = r; //~ ERROR E0505
    *s += 1;
    *t += 1;
}
