// a derive that does not exist
#[derive(Printable)] //~ ERROR -
struct Point {
    x: i32,
}

fn main() {
    println!("hi");
}
