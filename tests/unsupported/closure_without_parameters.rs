// unsupported: closures without parameters
fn main() {
    let seven = || 7; //~ ERROR LUD
    println!("{}", seven());
}
