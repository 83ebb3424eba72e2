// () cast to an integer
fn main() {
    println!("{}", () as u8); //~ ERROR E0605
}
