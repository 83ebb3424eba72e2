// the name of a derive as a text
#[derive("Clone")] //~ ERROR E0777
struct Point {
    x: i32,
}

fn main() {
    println!("hi");
}
