// a let between methods
struct Point;

impl Point {
    let x = 3; //~ ERROR -

    fn get(&self) -> i32 {
        3
    }
}

fn main() {
    println!("hi");
}
