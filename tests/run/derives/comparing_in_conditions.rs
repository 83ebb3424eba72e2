// Derived comparison in if, while, match guards and assertions.
#[derive(PartialEq, PartialOrd, Debug, Clone, Copy)]
struct Level(u32);

const LIMIT: Level = Level(4);

fn kind(l: Level) -> &'static str {
    match l {
        x if x == LIMIT => "limit",
        x if x > LIMIT => "above",
        _ => "below",
    }
}

fn main() {
    let mut l = Level(2);
    while l <= LIMIT {
        println!("{:?} {}", l, kind(l));
        l = Level(l.0 + 1);
    }
    println!("{}", kind(l));
    if l != LIMIT && !(l < LIMIT) {
        println!("over");
    }
    assert!(l > LIMIT, "{:?} too low", l);
    assert_eq!(l, Level(5));
}

// expect: Level(2) below
// expect: Level(3) below
// expect: Level(4) limit
// expect: above
// expect: over
