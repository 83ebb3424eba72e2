// A function of the library: from float.
fn main() {
    println!("{}", f32::from(1.5f64)); //~ ERROR E0277
}
