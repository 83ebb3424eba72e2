// a variable that is not mut gets no second value after a move
struct Token(u32);

fn eat(t: Token) {
    println!("{}", t.0);
}

fn main() {
    let a = Token(1);
    eat(a);
    a = Token(2); //~ ERROR E0384
    eat(a);
}
