// derive needs a list
#[derive] //~ ERROR -
struct Point;

fn main() {}
