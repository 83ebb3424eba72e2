// a constant index out of range
fn main() {
    let a = [1, 2, 3];
    println!("{}", a[3]); //~ ERROR unconditional_panic
}
