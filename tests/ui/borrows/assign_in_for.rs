// an element assigned while the array is iterated
fn main() {
    let mut a = [1, 2, 3];
    for x in a.iter() {
        a[0] = *x; //~ ERROR E0506
    }
    println!("{:?}", a);
}
