// PartialOrd needs PartialEq
#[derive(PartialOrd)]
struct Point { //~ ERROR E0277
    x: i32,
}

fn main() {
    println!("hi");
}
