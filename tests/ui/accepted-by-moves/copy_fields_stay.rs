// Fields that are Copy are copied out of a value, also out of a reference.
struct Token(u32);

struct Item {
    n: i32,
    pair: (u8, char),
    token: Token,
    text: &'static str,
}

fn numbers(i: &Item) -> (i32, (u8, char)) {
    (i.n, i.pair)
}

fn text(i: &mut Item) -> &'static str {
    i.text
}

fn main() {
    let mut i = Item { n: 1, pair: (2, 'x'), token: Token(3), text: "t" };
    println!("{:?} {}", numbers(&i), text(&mut i));
    let t = i.token;
    println!("{} {} {:?} {}", t.0, i.n, i.pair, i.text);
}

// expect: (1, (2, 'x')) t
// expect: 3 1 (2, 'x') t
