// A function of the library: eq types.
fn main() {
    println!("{}", 1i32.eq(&2u8)); //~ ERROR E0308
}
