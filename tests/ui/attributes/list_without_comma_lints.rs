// two lints and no comma between them
#[allow(dead_code unused_mut)] //~ ERROR -
struct Point;

fn main() {}
