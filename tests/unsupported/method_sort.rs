// unsupported: sort
fn main() {
    let mut a = [3, 1, 2];
    a.sort(); //~ ERROR LUD
    println!("{:?}", a);
}
