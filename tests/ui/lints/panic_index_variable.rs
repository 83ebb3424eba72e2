// an index variable out of range
fn main() {
    let a = [1, 2, 3];
    let i = 7;
    println!("{}", a[i]); //~ ERROR unconditional_panic
}
