// Several slices as parameters, of different element types, shared and mutable.
fn copy(from: &[i32], to: &mut [i64]) -> usize {
    let n = if from.len() < to.len() { from.len() } else { to.len() };
    for i in 0..n { to[i] = from[i] as i64 * 2; }
    n
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len() { s += a[i] * b[i]; }
    s
}

fn main() {
    let a = [1, 2, 3];
    let mut b = [0; 5];
    println!("{} {:?}", copy(&a, &mut b), b);
    let v = [1.0, 2.0];
    println!("{} {}", dot(&v, &v), dot(&[], &[]));
}

// expect: 3 [2, 4, 6, 0, 0]
// expect: 5 0
