// moved in the body of a while, read in its condition
struct Token(u32);

fn eat(t: Token) {
    println!("{}", t.0);
}

fn main() {
    let a = Token(1);
    while a.0 < 3 { //~ ERROR E0382
        eat(a);
    }
}
