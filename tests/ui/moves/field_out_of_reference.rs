// fields behind references stay there
struct Token(u32);

struct Holder {
    token: Token,
    spare: (Token, u8),
}

fn steal(h: &Holder) -> Token {
    h.token //~ ERROR E0507
}

fn steal_spare(h: &mut Holder) -> Token {
    h.spare.0 //~ ERROR E0507
}

fn main() {
    let mut h = Holder { token: Token(1), spare: (Token(2), 3) };
    println!("{} {}", steal(&h).0, steal_spare(&mut h).0);
    println!("{}", h.spare.1);
}
