// a function that does not exist
fn main() {
    greet("you"); //~ ERROR E0425
}
