// a method without its parentheses in a comparison: the number is missing
struct Point {
    x: i32,
}

impl Point {
    fn same(&self, other: &Point) -> bool {
        self == other //~ ERROR E0369
    }
}

fn main() {
    let p = Point { x: 1 };
    println!("{} {}", p.same(&p), p.x);
}
