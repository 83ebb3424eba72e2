// the first element of an empty array
fn main() {
    let a: [i32; 0] = [];
    println!("{}", a[0]); //~ ERROR unconditional_panic
}
