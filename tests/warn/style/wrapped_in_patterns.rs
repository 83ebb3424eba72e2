// Parentheses in patterns, fields, operands and heads.
struct P {
    x: i32,
    y: i32,
}
struct T(i32, i32);
fn g(t: T) -> i32 {
    let T((a), (b)) = t;
    let (mut c) = (a, b);
    c.0 += 1;
    let &(d) = &3;
    let &(mut e) = &3;
    e += 1;
    let [(h), ..] = [1];
    let ((i, j)) = c;
    let s = P { x: (1), ..(P { x: 1, y: 2 }) };
    (s.x) + (s).y;
    let _ = (s.x);
    let q = [(0); (2)];
    let _ = q[(0)];
    let _ = -(s.x);
    let _ = !(true);
    for (k) in (0..(3)) {
        (println!("{k}"));
    }
    for (m, n) in [(1, 2)] {
        let _ = (m, n);
    }
    while (true) {
        break;
    }
    return (d + e + h + i + j);
}
fn main() {
    println!("{} {}", g(T(1, 2)), P { x: 1, y: 2 }.y);
}
