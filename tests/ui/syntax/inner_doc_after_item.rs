// An inner doc comment of the file stands before its items.
fn f() {}

//! about the file
fn main() {
    f();
}
