// Tuple patterns in parameters, nested, with `_` and `mut`.
fn swap((a, b): (i32, char)) -> (char, i32) { (b, a) }
fn nested((a, (mut b, _)): (i32, (i32, i32)), c: i32) -> i32 { b += a; b * c }
fn add((a, b): (u64, u64), (c, d): (u64, u64)) -> (u64, u64) { (a + c, b + d) }

fn main() {
    println!("{:?} {} {:?}", swap((1, 'x')), nested((1, (2, 3)), 4), add((1, 2), (3, 4)));
}

// expect: ('x', 1) 12 (4, 6)
