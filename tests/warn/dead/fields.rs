// Fields: what counts as a read.
struct Plain {
    read: i32,
    never: i32,
    _hidden: i32,
}

struct Assigned {
    by_value: i32,
    by_operator: i32,
    in_part: [i32; 2],
    taken_apart: i32,
    borrowed: i32,
}

struct Outer {
    inner: Inner,
    whole: Inner,
}

struct Inner {
    a: i32,
    b: i32,
}

struct Tuple(i32, u8, (), [i32; 0]);

struct Visible(pub(crate) i32, pub i32);

struct Matched {
    named: i32,
    ignored: i32,
    left_out: i32,
}

struct Positions(i32, i32, i32, i32);

struct Many {
    a: i32,
    b: i32,
    c: i32,
    d: i32,
    e: i32,
    f: i32,
    g: i32,
}

struct InDead {
    z: i32,
}

impl InDead {
    fn read(&self) -> i32 {
        self.z
    }
}

fn main() {
    let plain = Plain { read: 1, never: 2, _hidden: 3 };
    println!("{}", plain.read);
    let mut assigned =
        Assigned { by_value: 1, by_operator: 1, in_part: [1, 2], taken_apart: 1, borrowed: 1 };
    assigned.by_value = 2;
    assigned.by_operator += 2;
    assigned.in_part[0] = 2;
    (assigned.taken_apart, _) = (1, 2);
    let borrowed = &mut assigned.borrowed;
    *borrowed = 2;
    let mut outer = Outer { inner: Inner { a: 1, b: 1 }, whole: Inner { a: 1, b: 2 } };
    outer.inner.a = 1;
    outer.whole = Inner { a: 2, b: 2 };
    let tuple = Tuple(1, 2, (), []);
    println!("{}", tuple.0);
    let _visible = Visible(1, 2);
    let matched = Matched { named: 1, ignored: 2, left_out: 3 };
    let Matched { named, ignored: _, .. } = matched;
    let Positions(first, _, .., last) = Positions(1, 2, 3, 4);
    println!("{named} {first} {last}");
    let _many = Many { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 };
    let _dead = InDead { z: 1 };
}
