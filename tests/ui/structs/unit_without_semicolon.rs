// A struct without fields ends with a semicolon.
struct Unit

fn main() {} //~ ERROR -
