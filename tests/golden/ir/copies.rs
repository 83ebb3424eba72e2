// A value in memory is copied when it is assigned.
fn f(a: [u64; 5]) -> [u64; 5] {
    let mut b = a;
    b[0] = 1;
    let c = b;
    b[1] = c[0];
    b
}

fn main() {}
