// += of a reference borrows the element mutably
fn main() {
    let mut a = [1, 2, 3];
    for x in &a {
        a[2] += x; //~ ERROR E0502
    }
    println!("{:?}", a);
}
