// mut parameters, `_` parameters, and many parameters of mixed types.
fn count_down(mut n: i32) -> i32 { let mut s = 0; while n > 0 { s += n; n -= 1; } s }
fn swap(t: (i32, char)) -> (char, i32) { (t.1, t.0) }
fn ignore(_: i32, _x: u8, y: bool) -> bool { !y }
fn nested(mut t: (i32, (i32, i32), [i32; 2])) -> i32 { t.1.0 += t.0; t.1.0 * t.2[0] + t.2[1] }
fn many(a: i8, b: u8, c: i16, d: u16, e: i32, f: u32, g: i64, h: u64, i: f32, j: f64, k: bool, l: char, m: &str) {
    println!("{a} {b} {c} {d} {e} {f} {g} {h} {i} {j} {k} {l} {m}");
}

fn main() {
    let n = 4;
    println!("{} {}", count_down(n), n);
    println!("{:?} {}", swap((1, 'x')), ignore(1, 2, false));
    println!("{}", nested((1, (2, 3), [4, 5])));
    many(-1, 255, -2, 65535, -3, 4294967295, -4, u64::MAX, 0.5, -0.25, true, 'z', "end");
}

// expect: 10 4
// expect: ('x', 1) true
// expect: 17
// expect: -1 255 -2 65535 -3 4294967295 -4 18446744073709551615 0.5 -0.25 true z end
