// Texts are compared by their bytes.
fn f(a: &str, b: &str) -> bool {
    a == b || a < b || a.len() >= b.len() || a != "x"
}

fn main() {}
