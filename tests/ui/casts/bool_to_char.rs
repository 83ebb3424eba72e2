// a bool cast to a char
fn main() {
    println!("{}", true as char); //~ ERROR E0604
}
