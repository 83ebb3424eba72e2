// in a list inside of a list
#[allow(unused(first second))] //~ ERROR -
struct Point;

fn main() {}
