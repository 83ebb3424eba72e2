// A function of the library: field.
fn main() {
    let x = 5i32;
    println!("{}", x.abs); //~ ERROR E0615
}
