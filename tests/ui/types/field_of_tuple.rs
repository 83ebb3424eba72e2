// a field past the end of a tuple
fn main() {
    let t = (1, 2);
    println!("{}", t.2); //~ ERROR E0609
}
