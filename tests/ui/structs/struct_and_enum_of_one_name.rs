// a struct and an enum share the names of types
struct Shape {
    x: i32,
}

enum Shape { //~ ERROR E0428
    Round,
}

fn main() {
    println!("hi");
}
