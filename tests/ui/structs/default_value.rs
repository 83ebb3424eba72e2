// A field with a value.
struct Point {
    x: i32 = 3, //~ ERROR E0658
    y: i32,
}

fn main() {}
