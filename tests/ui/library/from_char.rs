// A function of the library: from char.
fn main() {
    println!("{}", char::from(70u32)); //~ ERROR E0277
}
