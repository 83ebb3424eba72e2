// a width argument that is a string
fn main() {
    println!("{:1$}", 5, "wide"); //~ ERROR E0308
}
