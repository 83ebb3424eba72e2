// two traits and no comma between them
#[derive(Clone Default)] //~ ERROR -
struct Point;

fn main() {}
