// a float plus an integer literal
fn main() {
    let x = 2.5;
    println!("{}", x + 1); //~ ERROR E0277
}
