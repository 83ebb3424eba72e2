// Values in memory are shown by their address and layout.
fn f(a: [(u8, char); 2], b: &[f32]) {
    println!("{a:?} {b:#?} {:?}", ());
}

fn main() {}
