// panic! with all kinds of format arguments.
fn fail(x: i32, s: &str) {
    panic!("x = {x:05}, s = {:?}, {0:>1$}, {pi:.2}", s, 9, pi = 3.14159);
}

fn main() {
    fail(-42, "q\"");
}

// panic: 3:5: x = -0042, s = "q\"",        q", 3.14
