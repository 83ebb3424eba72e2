// Fields of a tuple are loads and stores at offsets.
fn f(a: u8, b: f64) -> f64 {
    let mut t = (a, b, (1u16, 2u8));
    t.1 += 0.5;
    t.2.1 = t.0;
    t.1
}

fn swap(p: (i32, i32)) -> (i32, i32) {
    (p.1, p.0)
}

fn main() {}
