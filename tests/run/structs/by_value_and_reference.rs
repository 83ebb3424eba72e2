// By value a copy is changed, by mutable reference the thing itself.
#[derive(Clone, Copy)]
struct Counter {
    count: i32,
    step: i32,
}

fn advance_copy(mut c: Counter) -> i32 {
    c.count += c.step;
    c.count
}

fn advance(c: &mut Counter) {
    c.count += c.step;
}

fn look(c: &Counter) -> i32 {
    c.count * 100 + c.step
}

fn main() {
    let mut c = Counter { count: 1, step: 2 };
    println!("{}", advance_copy(c));
    println!("{}", look(&c));
    advance(&mut c);
    advance(&mut c);
    println!("{}", look(&c));
    let r = &mut c;
    r.step = 7;
    advance(r);
    println!("{}", look(r));
}

// expect: 3
// expect: 102
// expect: 502
// expect: 1207
