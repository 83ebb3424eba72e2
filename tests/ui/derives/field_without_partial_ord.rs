// PartialOrd needs fields that have an order
#[derive(PartialEq)]
struct Name(u32);

#[derive(PartialEq, PartialOrd)]
struct Person {
    age: u8,
    name: Name, //~ ERROR E0277
}

fn main() {
    println!("hi");
}
