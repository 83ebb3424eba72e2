// unsupported: clone
fn main() {
    let a = [1, 2];
    let b = a.clone(); //~ ERROR LUD
    println!("{:?}", b);
}
