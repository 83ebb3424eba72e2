// an element read in a for over iter_mut
fn main() {
    let mut a = [1, 2, 3];
    for x in a.iter_mut() {
        *x += a[0]; //~ ERROR E0503
    }
    println!("{:?}", a);
}
