// a parameter wants a pattern that always matches
struct Point {
    x: i32,
    y: i32,
}

fn depth(Point { x: 0, y }: Point) -> i32 { //~ ERROR E0005
    y
}

fn main() {
    println!("{}", depth(Point { x: 0, y: 1 }));
}
