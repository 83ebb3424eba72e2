// a parameter moves like a variable
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn twice(t: Token) -> u32 {
    eat(t) + eat(t) //~ ERROR E0382
}

fn main() {
    println!("{}", twice(Token(1)));
}
