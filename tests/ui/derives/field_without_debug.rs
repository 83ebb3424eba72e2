// Debug needs fields that have it, inside tuples and arrays too
struct Name(u32);

#[derive(Debug)]
struct Person {
    name: Name, //~ ERROR E0277
}

#[derive(Debug)]
struct Crowd {
    names: [(u8, Name); 2], //~ ERROR E0277
}

fn main() {
    println!("hi");
}
