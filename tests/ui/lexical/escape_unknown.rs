// an unknown escape in a string
fn main() {
    println!("C:\dir"); //~ ERROR -
}
