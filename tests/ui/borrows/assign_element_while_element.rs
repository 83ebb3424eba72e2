// an element assigned while another is borrowed
fn main() {
    let mut a = [1, 2, 3];
    let first = &a[0];
    a[1] = 5; //~ ERROR E0506
    println!("{}", first);
}
