// a char plus an integer
fn main() {
    let c = 'a';
    println!("{}", c + 1); //~ ERROR E0369
}
