// an element borrowed mutably while the array is printed
fn main() {
    let mut a = [1, 2, 3];
    let last = &mut a[2];
    println!("{:?}", a); //~ ERROR E0502
    *last = 5;
}
