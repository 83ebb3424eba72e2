// ! on a float
fn main() {
    println!("{}", !2.5); //~ ERROR E0600
}
