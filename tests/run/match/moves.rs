// A match that binds moves; one that only looks does not.
struct Token(u32);

enum Kind {
    Plain,
    Special,
}

struct Item {
    token: Token,
    kind: Kind,
}

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let a = Item { token: Token(4), kind: Kind::Special };
    match a.kind {
        Kind::Plain => println!("plain"),
        Kind::Special => println!("special"),
    }
    match a {
        Item { kind: Kind::Plain, .. } => println!("no"),
        Item { token: Token(4), .. } => println!("four"),
        _ => println!("other"),
    }
    let n = match a {
        Item { token, kind: _ } => eat(token),
    };
    println!("{} {}", n, matches!(a.kind, Kind::Special));
    let b = Item { token: Token(5), kind: Kind::Plain };
    match b {
        Item { token: Token(ref n), .. } => println!("{}", n),
    }
    println!("{}", eat(b.token));
}

// expect: special
// expect: four
// expect: 4 true
// expect: 5
// expect: 5
