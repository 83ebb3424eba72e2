// moved in the turn before
struct Token(u32);

fn eat(t: Token) {
    println!("{}", t.0);
}

fn main() {
    let a = Token(1);
    for _ in 0..2 {
        eat(a); //~ ERROR E0382
    }
}
