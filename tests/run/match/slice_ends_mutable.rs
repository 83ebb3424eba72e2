struct S { min: i32, max: i32 }
fn f(t: &mut [S]) {
    match t {
        [S { min, .. }, .., S { max, min: m }] => { *min = 1; *max = *min + 1; *m = 4; *min += 1; }
        _ => {}
    }
}
fn g(a: &mut [(i32, i32)]) {
    match a {
        [p, (x, y), .., (z, w)] => { p.0 = 1; *x = 2; *y = *x; *z = *y; *w = p.0; }
        _ => {}
    }
}
fn main() {
    let mut t = [S { min: 0, max: 0 }, S { min: 0, max: 0 }];
    f(&mut t);
    println!("{} {} {}", t[0].min, t[1].max, t[1].min + t[0].max);
    let mut a = [(0, 0); 4];
    g(&mut a);
    println!("{a:?}");
}
