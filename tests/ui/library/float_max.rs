// A function of the library: float max.
fn main() {
    let x = 2.0;
    println!("{}", x.max(1.0)); //~ ERROR E0689
}
