// a zero-width space after a name
fn main() {
    let n​ = 7; //~ ERROR -
    println!("{}", n);
}
