#![allow(dead_code)]
// An inner attribute at the beginning is no shebang.
fn main() {}
