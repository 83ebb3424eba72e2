// an item with parentheses in front, the first of which is the first token
(crate) fn f() {} //~ ERROR -

fn main() {
    f();
}
