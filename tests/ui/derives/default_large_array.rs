// arrays have a Default up to 32 elements
#[derive(Default)]
struct Page {
    short: [u8; 32],
    long: [u8; 33], //~ ERROR E0277
}

fn main() {
    println!("hi");
}
