// floats under |
fn main() {
    let x = 1.0;
    let y = 2.0;
    println!("{}", x | y); //~ ERROR E0369
}
