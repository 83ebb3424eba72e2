// unsupported: Option
fn main() {
    let n = Some(5); //~ ERROR LUD
    println!("{:?}", n);
}
