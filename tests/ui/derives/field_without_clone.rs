// Clone needs fields that are Clone
struct Name(u32);

#[derive(Clone)]
struct Person {
    name: Name, //~ ERROR E0277
}

fn main() {
    println!("hi");
}
