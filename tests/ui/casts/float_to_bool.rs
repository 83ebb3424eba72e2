// a float cast to bool
fn main() {
    println!("{}", 0.5 as bool); //~ ERROR E0054
}
