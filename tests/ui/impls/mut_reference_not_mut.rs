// &mut of a parameter that is itself a mutable reference
struct Counter {
    n: u32,
}

fn bump(c: &mut Counter) {
    c.n += 1;
}

fn twice(c: &mut Counter) {
    bump(c);
    bump(&mut c); //~ ERROR E0596
}

fn main() {
    let mut c = Counter { n: 0 };
    twice(&mut c);
    println!("{}", c.n);
}
