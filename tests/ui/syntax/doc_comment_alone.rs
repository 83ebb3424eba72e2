// a doc comment before nothing
fn main() {
    let n = 5;
    println!("{}", n);
    /// the end //~ ERROR E0585
}
