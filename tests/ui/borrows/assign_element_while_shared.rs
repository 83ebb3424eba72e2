// an element assigned while the array is borrowed
fn main() {
    let mut a = [1, 2, 3];
    let r = &a;
    a[0] = 5; //~ ERROR E0506
    println!("{:?}", r);
}
