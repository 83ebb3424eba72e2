// an escape of C
fn main() {
    println!("\a"); //~ ERROR -
}
