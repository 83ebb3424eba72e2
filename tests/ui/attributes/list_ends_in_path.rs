// a path that ends in `::`
#[derive(Clone::)] //~ ERROR -
struct Point;

fn main() {}
