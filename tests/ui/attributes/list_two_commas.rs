// a comma too many, the second of which can go
#[derive(Clone,, Copy)] //~ ERROR -
struct Point;

fn main() {}
