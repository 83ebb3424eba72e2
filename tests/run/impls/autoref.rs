// A receiver is borrowed or followed as the method wants.
#[derive(Clone, Copy)]
struct Cell {
    n: i32,
}

impl Cell {
    fn get(&self) -> i32 {
        self.n
    }

    fn set(&mut self, n: i32) {
        self.n = n;
    }

    fn taken(self) -> i32 {
        self.n + 1000
    }
}

fn by_shared(c: &Cell) -> i32 {
    c.get() + c.taken()
}

fn by_mutable(c: &mut Cell) -> i32 {
    c.set(c.get() * 2);
    let d = &mut *c;
    d.set(d.n + 1);
    c.get() + c.taken()
}

fn main() {
    let mut c = Cell { n: 1 };
    c.set(5);
    println!("{} {}", c.get(), by_shared(&c));
    println!("{}", by_mutable(&mut c));
    let r = &c;
    println!("{} {}", r.get(), (*r).get());
    println!("{} {}", (&c).get(), (&mut c).get());
    let m = &mut c;
    m.set(7);
    m.n += 1;
    println!("{}", m.taken());
}

// expect: 5 1010
// expect: 1022
// expect: 11 11
// expect: 11 11
// expect: 1008
