// Commas between the fields of a struct.
struct Point {
    x: [i32; 3] //~ ERROR -
    y: &'static str //~ ERROR -
    z: (i32, i32) //~ ERROR -
    #[allow(dead_code)]
    w: i32,
    v: i32 //~ ERROR -
    pub u: i32,
}

struct Pair { a: i32 b: i32 } //~ ERROR -

fn main() {}
