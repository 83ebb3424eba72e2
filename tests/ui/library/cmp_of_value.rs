// cmp takes a reference
fn main() {
    let a = 1;
    println!("{:?}", a.cmp(2)); //~ ERROR E0308
}
