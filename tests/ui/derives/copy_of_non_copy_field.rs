// Copy needs fields that are Copy
struct Name(u32);

#[derive(Clone, Copy)]
struct Person { //~ ERROR E0204
    age: u8,
    name: Name, //~ ERROR E0277
}

fn main() {
    println!("hi");
}
