// a comma and no trait
#[derive(,Clone)] //~ ERROR -
struct Point;

fn main() {}
