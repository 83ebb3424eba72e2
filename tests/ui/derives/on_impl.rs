// a derive of an impl block
struct Point;

#[derive(Clone)] //~ ERROR E0774
impl Point {
    fn x() -> i32 {
        3
    }
}

fn main() {
    println!("hi");
}
