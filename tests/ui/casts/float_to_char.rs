// a float cast to a char
fn main() {
    let x = 97.0;
    println!("{}", x as char); //~ ERROR E0604
}
