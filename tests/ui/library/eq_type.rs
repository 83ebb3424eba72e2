// A function of the library: eq type.
fn main() {
    println!("{}", 1i32.eq(2)); //~ ERROR E0308
}
