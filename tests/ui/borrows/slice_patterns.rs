// elements that two patterns name may be the same one
fn f(s: &mut [i32]) {
    let a = match s { [a, ..] => a, _ => return };
    let z = match s { [.., z] => z, _ => return }; //~ ERROR E0499
    *a = 1; *z = 2;
}
fn main() {
    let mut w = [1, 2, 3];
    let [ref mut a, ref mut b, _] = w;
    w[0] = 4; //~ ERROR E0506
    *a = 9; *b = 8;
}
