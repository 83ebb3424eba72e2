// a constant, a static and a let of an unknown type
const A: Size = 3; //~ ERROR E0425

fn main() {
    println!("hi");
}
