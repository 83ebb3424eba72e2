// traits take no arguments
#[derive(Clone(deep))] //~ ERROR -
struct Point;

fn main() {}
