// a variable used in its own initialiser
fn main() {
    let x = x + 1; //~ ERROR E0425
    println!("{}", x);
}
