// main cannot be generic.
fn main<T>() {}
