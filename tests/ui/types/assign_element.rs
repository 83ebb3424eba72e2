// an array element assigned another type
fn main() {
    let mut a = [1.0, 2.0];
    a[1] = 3; //~ ERROR E0308
    println!("{:?}", a);
}
