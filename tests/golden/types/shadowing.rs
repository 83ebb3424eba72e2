// Each let makes a new local; the value sees the old one.
fn main() {
    let x = 1u8;
    let x = x as f64;
    {
        let x = (x, 'a');
    }
    let x = x < 2.0;
}
