// a reborrow keeps the borrow alive
fn main() {
    let mut x = 1;
    let r = &mut x;
    let s = &mut *r;
    let y = x; //~ ERROR E0503
    *s += y;
}
