// {:p} of an integer
fn main() {
    println!("{:p}", 5); //~ ERROR E0277
}
