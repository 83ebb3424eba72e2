// a semicolon where a comma belongs
struct Point {
    x: i32; //~ ERROR -
    y: i32; //~ ERROR -
}

fn main() {
    println!("hi");
}
