// a binding by value behind a reference
struct Token(u32);

fn steal(t: &(Token, u8)) -> u32 {
    match *t { //~ ERROR E0507
        (k, 3) => k.0,
        _ => 0,
    }
}

fn main() {
    println!("{}", steal(&(Token(1), 3)));
}
