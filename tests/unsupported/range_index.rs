// unsupported: range indexing
fn main() {
    let a = [1, 2, 3, 4];
    println!("{:?}", &a[1..3]); //~ ERROR LUD
}
