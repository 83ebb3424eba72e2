// unimplemented! with a message.
fn f(kind: &str) -> f64 { unimplemented!("kind {kind:?}") }

fn main() {
    println!("{}", f("curve"));
}

// panic: 2:27: not implemented: kind "curve"
