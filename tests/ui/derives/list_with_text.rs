// a text is no trait
#[derive("Clone")] //~ ERROR E0777
struct Point;

fn main() {}
