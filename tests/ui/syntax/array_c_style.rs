// an array of C
fn main() {
    let a[3] = [1, 2, 3]; //~ ERROR -
    println!("hi");
}
