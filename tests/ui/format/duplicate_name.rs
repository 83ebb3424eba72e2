// a named argument given twice
fn main() {
    println!("{a}", a = 1, a = 2); //~ ERROR -
}
