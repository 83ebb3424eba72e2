// an unknown format trait
fn main() {
    println!("{:y}", 1); //~ ERROR -
}
