// an alias of itself
type Length = Length; //~ ERROR E0391

fn main() {
    println!("hi");
}
