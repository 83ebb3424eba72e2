// ! on a string
fn main() {
    println!("{}", !"done"); //~ ERROR E0600
}
