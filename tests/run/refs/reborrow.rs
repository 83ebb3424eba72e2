// A mutable reference can be used again after it was passed on, and read while shared.
fn inc(x: &mut u32) -> u32 { *x += 1; *x }
fn get(x: &u32) -> u32 { *x }

fn main() {
    let mut v = 0;
    let r = &mut v;
    let a = inc(r) + inc(r) * 10 + inc(&mut *r) * 100;
    println!("{a}");
    println!("{} {}", get(r), get(&*r));
    let s = &mut *r;
    *s = 50;
    println!("{}", *r);
    let q = &*r;
    println!("{} {}", q, get(q));
    v += 1;
    println!("{v}");
}

// expect: 321
// expect: 3 3
// expect: 50
// expect: 50 50
// expect: 51
