// two literals and no comma between them
#[derive("Clone" "Copy")] //~ ERROR -
struct Point;

fn main() {}
