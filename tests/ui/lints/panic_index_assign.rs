// a constant index out of range assigned
fn main() {
    let mut a = [1, 2, 3];
    a[5] = 1; //~ ERROR unconditional_panic
    println!("{:?}", a);
}
