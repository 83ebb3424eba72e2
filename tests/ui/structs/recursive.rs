// a struct that holds itself has no end
struct Node { //~ ERROR E0072
    value: i32,
    next: Node,
}

fn main() {
    println!("hi");
}
