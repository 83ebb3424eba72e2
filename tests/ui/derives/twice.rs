// one derive twice
#[derive(Clone, Debug)]
#[derive(Clone)] //~ ERROR E0119
struct Point {
    x: i32,
}

fn main() {
    println!("hi");
}
