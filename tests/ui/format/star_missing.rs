// .* with one argument
fn main() {
    println!("{:.*}", 5); //~ ERROR -
}
