// Assignments have type (), and the place decides the value's type.
fn main() {
    let mut a = 1u8;
    let b = a = 2;
    a += 3;
    let mut t = (0.5f32, [1i8; 2]);
    t.0 = 1.0;
    t.1[0] -= 4;
}
