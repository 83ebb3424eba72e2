// a variable that does not exist
fn main() {
    println!("{}", total); //~ ERROR E0425
}
