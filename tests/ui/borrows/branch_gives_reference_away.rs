// without a type that is known before, each branch moves its reference
fn main() {
    let mut x = 1;
    let mut y = 2;
    let r = &mut x;
    let q = &mut y;
    let z = if y > 1 { r } else { q }; //~ ERROR E0503
    *z = 1;
    *q = 2; //~ ERROR E0382
}
