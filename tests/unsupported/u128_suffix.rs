// unsupported: u128
fn main() {
    println!("{}", 340282366920938463463374607431768211455u128); //~ ERROR LUD
}
