// mem::replace gives a value out of a reference, and leaves another.
struct Token(u32);

struct Slot {
    token: Token,
}

fn take(s: &mut Slot) -> Token {
    std::mem::replace(&mut s.token, Token(0))
}

fn main() {
    let mut s = Slot { token: Token(9) };
    println!("{} {}", take(&mut s).0, take(&mut s).0);
    s.token = Token(4);
    println!("{}", s.token.0);
    let mut list = [Token(1), Token(2)];
    let first = std::mem::replace(&mut list[0], Token(7));
    println!("{} {}", first.0, list[0].0);
    let (a, b) = list.split_at_mut(1);
    std::mem::swap(&mut a[0], &mut b[0]);
    println!("{} {}", list[0].0, list[1].0);
}

// expect: 9 0
// expect: 4
// expect: 1 7
// expect: 2 7
