// With a type that is known before, the branches lend their references instead of giving them away.
fn pick(c: bool) -> (i32, i32) {
    let mut x = 1;
    let mut y = 2;
    let r = &mut x;
    let q = &mut y;
    let z: &mut i32 = if c { r } else { q };
    *z = 10;
    *q += 1;
    (x, y)
}

fn whole(v: &mut [i32]) -> usize {
    let s = &mut *v;
    s[0] = 7;
    let t = &*v;
    t.len()
}

fn value(t: &(i32, i32)) -> i32 {
    let (mut g, h) = t;
    g += *h;
    g
}

fn text(p: (&str, i32)) -> &str {
    p.0
}

fn main() {
    let mut list = [1, 2, 3];
    println!("{:?} {:?}", pick(true), pick(false));
    println!("{} {}", whole(&mut list), list[0]);
    println!("{} {}", value(&(3, 4)), text(("abc", 1)));
}

// expect: (10, 3) (1, 11)
// expect: 3 7
// expect: 7 abc
