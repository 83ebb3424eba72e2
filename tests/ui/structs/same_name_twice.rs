// two structs of one name
struct Point {
    x: i32,
}

struct Point { //~ ERROR E0428
    y: i32,
}

fn main() {
    println!("hi");
}
