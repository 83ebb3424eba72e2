// Aliases inside of functions, of other aliases, in impl blocks.
type Small = u8;
type Pair = (Small, Small);

struct Holder {
    pair: Pair,
}

fn add(p: Pair) -> u16 {
    type Wide = u16;
    p.0 as Wide + p.1 as Wide
}

fn main() {
    type Small = i64;
    let n: Small = -5_000_000_000;
    println!("{} {}", n, add((200, 100)));
    type List = [Pair; 2];
    let l: List = [(1, 2), (3, 4)];
    println!("{}", Holder { pair: l[1] }.pair.0);
}

// expect: -5000000000 300
// expect: 3
