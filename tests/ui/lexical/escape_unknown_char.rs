// an unknown escape in a char
fn main() {
    let c = '\q'; //~ ERROR -
    println!("{}", c);
}
