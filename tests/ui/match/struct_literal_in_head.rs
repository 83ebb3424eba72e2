// a struct literal in the head of a match
struct Point {
    x: i32,
}

fn main() {
    match Point { x: 1 } { //~ ERROR -
        Point { x } => println!("{}", x),
    }
}
