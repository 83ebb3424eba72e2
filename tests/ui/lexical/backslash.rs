// a backslash outside a string
fn main() {
    let n = 5\; //~ ERROR -
    println!("{}", n);
}
