// an enum within a struct within a tuple
#[derive(Clone, Copy)]
enum Kind {
    A,
    B,
}

#[derive(Clone, Copy)]
struct Item {
    kind: Kind,
    on: bool,
}

fn main() {
    let t = (1u8, Item { kind: Kind::A, on: true });
    match t { //~ ERROR E0004
        (0, _) => println!("zero"),
        (_, Item { kind: Kind::A, .. }) => println!("a"),
        (_, Item { kind: Kind::B, on: true }) => println!("b"),
    }
}
