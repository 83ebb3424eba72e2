// &self is not the value itself
#[derive(Clone, Copy)]
struct Point {
    x: i32,
}

impl Point {
    fn same(&self) -> Point {
        self //~ ERROR E0308
    }
}

fn main() {
    println!("{}", Point { x: 1 }.same().x);
}
