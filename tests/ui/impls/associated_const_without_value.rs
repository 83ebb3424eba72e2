// an associated constant needs a value
struct Limits;

impl Limits {
    const LOW: u8; //~ ERROR -
}

fn main() {
    println!("hi");
}
