// Structs, variants, patterns: fields have their indices, patterns the types that they are matched with.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Point {
    x: i64,
    y: Kind,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Kind {
    A,
    B,
}

impl Point {
    fn get(&self) -> i64 {
        match self {
            Point { x, y: Kind::A } => *x,
            &Point { x, .. } => -x,
        }
    }
}

fn main() {
    let p = Point { y: Kind::B, x: 1 };
    let q = Point { x: p.get(), ..p };
    println!("{:?}", q.y);
}
