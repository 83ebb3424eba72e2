// Tuples and arrays are compared where they lie, by layout.
fn f(a: (u8, f64), b: (u8, f64)) -> bool {
    a == b
}

fn g(a: [i32; 3], b: [i32; 3]) -> bool {
    a < b
}

fn h(a: (u8, f64), b: (u8, f64)) -> bool {
    a >= b
}

fn main() {}
