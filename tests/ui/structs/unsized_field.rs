// a slice itself as a field that is not the last
struct Buffer {
    data: [u8], //~ ERROR E0277
    used: usize,
}

fn main() {
    println!("hi");
}
