// names that need an import
fn main() {
    println!("{}", max(1, 2)); //~ ERROR E0425
    println!("{}", PI); //~ ERROR E0425
}
