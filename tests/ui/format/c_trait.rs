// %d's letter as a format trait
fn main() {
    println!("{:d}", 1); //~ ERROR -
}
