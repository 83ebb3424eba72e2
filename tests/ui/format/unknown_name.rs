// a name that is neither argument nor variable
fn main() {
    println!("{count}"); //~ ERROR E0425
}
