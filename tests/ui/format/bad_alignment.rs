// text after the width
fn main() {
    println!("{:>8!}", 1); //~ ERROR -
}
