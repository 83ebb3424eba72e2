// Ord needs Eq and PartialOrd
#[derive(Ord)]
struct Point { //~ ERROR E0277
    x: i32,
}

fn main() {
    println!("hi");
}
