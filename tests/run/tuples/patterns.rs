// let with nested tuple patterns, `_`, `mut`, `..` left out, and array patterns inside.
fn pair() -> (i32, (char, bool)) { (5, ('p', true)) }

fn main() {
    let (a, (b, c)) = pair();
    println!("{a} {b} {c}");
    let (_, (mut d, _)) = pair();
    d = (d as u8 + 1) as char;
    println!("{d}");
    let ((x, y), z): ((u8, i64), f32) = ((1, 2), 3.5);
    println!("{x} {y} {z}");
    let (mut p, mut q) = (1, 1);
    for _ in 0..10 {
        let (n, m) = (q, p + q);
        p = n;
        q = m;
    }
    println!("{p} {q}");
    let (only,) = (9,);
    let () = ();
    let _ = pair();
    println!("{only}");
}

// expect: 5 p true
// expect: q
// expect: 1 2 3.5
// expect: 89 144
// expect: 9
