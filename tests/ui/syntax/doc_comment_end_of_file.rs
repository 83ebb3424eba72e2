// a doc comment at the end of the file
fn main() {
}

/// nothing follows //~ ERROR -
