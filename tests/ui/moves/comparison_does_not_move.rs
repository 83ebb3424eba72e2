// `==` looks only; the call after it takes
#[derive(PartialEq)]
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let a = Token(1);
    let b = Token(1);
    println!("{}", a == b);
    println!("{}", eat(a));
    println!("{}", a == b); //~ ERROR E0382
}
