// A function of the library: digit arg.
fn main() {
    println!("{}", 'a'.is_digit()); //~ ERROR E0061
}
