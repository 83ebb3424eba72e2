// an alias needs a type
type Length; //~ ERROR -

fn main() {
    println!("hi");
}
