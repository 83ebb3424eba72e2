// unsupported: is_alphabetic
fn main() {
    println!("{}", 'a'.is_alphabetic()); //~ ERROR LUD
}
