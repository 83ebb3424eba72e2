// a mutable reference used after it moved
fn main() {
    let mut x = 1;
    let r = &mut x;
    let s = r;
    *s += 1;
    *r += 1; //~ ERROR E0382
}
