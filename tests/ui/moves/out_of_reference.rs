// a value behind a reference stays there
struct Token(u32);

fn steal(t: &Token) -> Token {
    *t //~ ERROR E0507
}

fn main() {
    println!("{}", steal(&Token(1)).0);
}
