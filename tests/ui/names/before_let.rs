// a variable used before its let
fn main() {
    println!("{}", later); //~ ERROR E0425
    let later = 3;
    println!("{}", later);
}
