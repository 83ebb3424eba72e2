// One field moves, the other is still there; the moved one may be filled again.
struct Token(u32);

struct Pair {
    left: Token,
    right: Token,
}

fn eat(t: Token) -> u32 {
    t.0
}

fn whole(p: Pair) -> u32 {
    p.left.0 * 10 + p.right.0
}

fn main() {
    let mut p = Pair { left: Token(1), right: Token(2) };
    println!("{}", eat(p.left));
    println!("{}", p.right.0);
    p.left = Token(3);
    println!("{}", whole(p));
    let t = (Token(4), Token(5), 6);
    println!("{} {} {}", eat(t.1), t.2, t.0 .0);
}

// expect: 1
// expect: 2
// expect: 32
// expect: 5 6 4
