// a width argument that is missing
fn main() {
    println!("{:1$}", 5); //~ ERROR -
}
