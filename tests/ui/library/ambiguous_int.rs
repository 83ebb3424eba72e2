// A function of the library: ambiguous int.
fn main() {
    let x = 2;
    println!("{}", x.pow(2)); //~ ERROR E0689
}
