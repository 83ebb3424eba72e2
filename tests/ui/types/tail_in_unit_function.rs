// a tail expression in a function that gives ()
fn show(n: i32) {
    n + 1 //~ ERROR E0308
}

fn main() {
    show(2);
}
