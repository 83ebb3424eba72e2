// {:x} of a float
fn main() {
    let x: f64 = 1.5;
    println!("{:x}", x); //~ ERROR E0277
}
