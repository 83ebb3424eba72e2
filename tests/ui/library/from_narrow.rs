// A function of the library: from narrow.
fn main() {
    println!("{}", u8::from(300i32)); //~ ERROR E0277
}
