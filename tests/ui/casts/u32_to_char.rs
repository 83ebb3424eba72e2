// a u32 cast to a char
fn main() {
    let code = 97u32;
    println!("{}", code as char); //~ ERROR E0604
}
