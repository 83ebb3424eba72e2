// behind a mutable reference too
struct Token(u32);

fn steal(t: &mut Token) -> Token {
    let s = *t; //~ ERROR E0507
    s
}

fn main() {
    let mut a = Token(1);
    println!("{}", steal(&mut a).0);
}
