// Eq needs PartialEq
#[derive(Eq)]
struct Point { //~ ERROR E0277
    x: i32,
}

fn main() {
    println!("hi");
}
