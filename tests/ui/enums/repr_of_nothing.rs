// no variant, no representation
#[repr(u8)] //~ ERROR E0084
enum Never {}

fn main() {}
