// A function of the library: char case.
fn main() {
    println!("{}", 'a'.eq_ignore_ascii_case('A')); //~ ERROR E0308
}
