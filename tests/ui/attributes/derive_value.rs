// traits take no values
#[derive(Clone = "deep")] //~ ERROR -
struct Point;

fn main() {}
