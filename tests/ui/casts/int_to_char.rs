// an i32 cast to a char
fn main() {
    let code = 97;
    println!("{}", code as char); //~ ERROR E0604
}
