// the bracket of a derive is missing
#[derive(Clone)
struct Point {
    x: i32,
}

fn main() {
    println!("hi");
} //~ ERROR -
