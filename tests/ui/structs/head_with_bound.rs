// A struct has no type that it is made from.
struct Size: Point { w: i32 } //~ ERROR -

fn main() {}
