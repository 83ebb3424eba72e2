// {:e} of a string
fn main() {
    println!("{:e}", "1e5"); //~ ERROR E0277
}
