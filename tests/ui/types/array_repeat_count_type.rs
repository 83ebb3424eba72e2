// the repeat count is a string
fn main() {
    let a = [0; "3"]; //~ ERROR E0308
    println!("{:?}", a);
}
