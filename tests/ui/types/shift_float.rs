// a shift by a float
fn main() {
    let n = 1u32;
    println!("{}", n << 2.0); //~ ERROR E0277
}
