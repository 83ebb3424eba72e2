// A negative end.
fn main() {
    let a = [1, 2, 3];
    println!("{:?}", &a[-1..]); //~ ERROR E0277
}
