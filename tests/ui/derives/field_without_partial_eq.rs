// PartialEq needs fields that can be compared
struct Name(u32);

#[derive(PartialEq)]
struct Person {
    age: u8,
    name: Name, //~ ERROR E0369
}

fn main() {
    println!("hi");
}
