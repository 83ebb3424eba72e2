// An update that takes only Copy fields leaves its base whole.
struct Token(u32);

struct Item {
    n: i32,
    m: i32,
    token: Token,
}

fn show(i: &Item) {
    println!("{} {} {}", i.n, i.m, i.token.0);
}

fn main() {
    let a = Item { n: 1, m: 2, token: Token(3) };
    let b = Item { token: Token(4), n: 5, ..a };
    show(&a);
    show(&b);
    let c = Item { n: 6, ..a };
    show(&c);
    println!("{}", a.n);
}

// expect: 1 2 3
// expect: 5 2 4
// expect: 6 2 3
// expect: 1
