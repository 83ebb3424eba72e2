// The bounds beyond which {:?} has an exponent are those of the float's own type: 0.0001f32 is a
// little less than 0.0001.
fn main() {
    println!("{:?} {:?} {:?}", 0.0001f32, 0.00009999f32, (0.0001f32, 0.0001));
    println!("{:?} {:?}", 1e16f32, 9.999999e15f32);
}

// expect: 0.0001 9.999e-5 (0.0001, 0.0001)
// expect: 1e16 9999999000000000.0
