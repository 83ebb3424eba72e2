// What is not declared as mutable has no mutable part.
fn main() {
    let a = [1, 2, 3];
    a[1..][0] = 5; //~ ERROR E0596
    let s = &a;
    let t = &mut s[1..]; //~ ERROR E0596
    t[0] = 1;
}
