// A pattern takes a value apart, together with its type.
fn f((a, b): (u8, char), &c: &i16) {
    let (x, (y, _)) = (1, (2.0, "s"));
    let z: u8 = x;
    let &w = &z;
}

fn main() {}
