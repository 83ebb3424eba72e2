// a crate that is not there
use rand::random; //~ ERROR E0432

fn main() {
    println!("hi");
}
