// a suffixed literal cast to a char
fn main() {
    println!("{}", 300u16 as char); //~ ERROR E0604
}
