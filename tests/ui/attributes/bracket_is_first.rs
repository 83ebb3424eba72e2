// an item with a bracket in front, which is the first token
[cfg(foo)] //~ ERROR -
fn f() {}

fn main() {
    f();
}
