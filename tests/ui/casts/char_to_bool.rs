// a char cast to bool
fn main() {
    println!("{}", 'y' as bool); //~ ERROR E0054
}
