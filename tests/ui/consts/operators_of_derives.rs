// What a derive makes is not const, and neither is the order of texts.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Level(i32);

const fn same(a: Level, b: Level) -> bool {
    a == b //~ ERROR E0015
}

const fn before(a: &Level, b: &Level) -> bool {
    a < b //~ ERROR E0015
}

const fn sorted(a: &str, b: &str) -> bool {
    a < b //~ ERROR E0015
}

const fn equal(a: &str, b: &str) -> bool {
    a == b //~ ERROR E0658
}

fn main() {
    println!("{} {}", same(Level(1), Level(2)), before(&Level(1), &Level(2)));
    println!("{} {}", sorted("a", "b"), equal("a", "b"));
}
