// A mutable reference given to a call is lent, not moved.
struct Counter {
    n: u32,
}

fn bump(c: &mut Counter) {
    c.n += 1;
}

fn twice(c: &mut Counter) {
    bump(c);
    bump(c);
    let d = &mut *c;
    bump(d);
    c.n *= 2;
}

fn main() {
    let mut c = Counter { n: 1 };
    let r = &mut c;
    twice(r);
    bump(r);
    println!("{}", r.n);
    c.n = 0;
    println!("{}", c.n);
}

// expect: 9
// expect: 0
