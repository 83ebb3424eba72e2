// an impl of a reference
struct Point;

impl &Point { //~ ERROR E0390
    fn hello(self) {}
}

fn main() {
    println!("hi");
}
