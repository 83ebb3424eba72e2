// a field through a shared reference
struct Counter {
    count: u32,
}

fn bump(c: &Counter) {
    c.count += 1; //~ ERROR E0594
}

fn main() {
    let c = Counter { count: 0 };
    bump(&c);
    println!("{}", c.count);
}
