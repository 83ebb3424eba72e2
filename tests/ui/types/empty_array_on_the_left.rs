// The same behind a reference.
fn main() {
    let a = [3];
    println!("{}", &[] == &a[..]); //~ ERROR E0282
}
