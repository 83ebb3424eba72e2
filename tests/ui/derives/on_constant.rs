// a derive of a constant
#[derive(Clone)] //~ ERROR E0774
const LIMIT: i32 = 3;

fn main() {
    println!("hi");
}
