// a str itself as a field that is not the last
struct Named {
    name: str, //~ ERROR E0277
    number: u32,
}

fn main() {
    println!("hi");
}
