// a nine in an octal number
fn main() {
    let n = 0o9; //~ ERROR -
    println!("{}", n);
}
