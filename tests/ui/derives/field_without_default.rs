// Default needs fields that have one
struct Name(u32);

#[derive(Default)]
struct Person {
    name: Name, //~ ERROR E0277
    age: u8,
}

fn main() {
    println!("hi");
}
