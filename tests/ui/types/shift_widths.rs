// a float shifted
fn main() {
    let x = 1.5f64;
    println!("{}", x << 2); //~ ERROR E0369
}
