// a value that is no literal
#[repr(align = eight)] //~ ERROR -
struct Point;

fn main() {}
