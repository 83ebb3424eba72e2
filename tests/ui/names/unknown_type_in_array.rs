// an unknown element type
const A: [integer; 2] = [1, 2]; //~ ERROR E0425

fn main() {
    println!("hi");
}
