// A later use decides the type of an earlier literal.
fn take(x: u8, y: f32) {}

fn main() {
    let a = 1;
    let b = 2.0;
    let c;
    c = a;
    take(c, b);
}
