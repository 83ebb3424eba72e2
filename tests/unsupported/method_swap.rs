// unsupported: swap of slice elements
fn main() {
    let mut a = [1, 2];
    a.swap(0, 1); //~ ERROR LUD
    println!("{:?}", a);
}
