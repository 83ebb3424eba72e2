// pub, doc comments and attributes on structs and fields change nothing within one file.
/// A point.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(dead_code)]
pub struct Point {
    /// To the right.
    pub x: i32,
    #[allow(unused)]
    pub(crate) y: i32,
    z: i32,
}

#[derive(Debug)]
pub struct Pair(pub i32, i32);

fn main() {
    let p = Point { x: 1, y: 2, z: 3 };
    println!("{:?} {:?}", p, Pair(p.x + p.y, p.z));
}

// expect: Point { x: 1, y: 2, z: 3 } Pair(3, 3)
