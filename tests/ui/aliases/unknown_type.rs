// an alias of a type that does not exist
type Length = Metre; //~ ERROR E0425

fn main() {
    println!("hi");
}
