// elements of a slice stay there
struct Token(u32);

fn first(s: &[Token]) -> Token {
    s[0] //~ ERROR E0508
}

fn main() {
    println!("{}", first(&[Token(1)]).0);
}
