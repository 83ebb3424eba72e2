// A text or slice takes two registers of the window; a result too.
fn pick(a: &str, b: &str, first: bool) -> &'static str {
    if first { "first" } else { "second" }
}

fn f(a: &str) -> &'static str {
    pick("x", a, false)
}

fn main() {}
