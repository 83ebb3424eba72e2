// an associated name by an alias
type Length = f64;

fn main() {
    println!("{}", Length::LARGEST); //~ ERROR E0599
}
