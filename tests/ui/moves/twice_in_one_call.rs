// one value for two parameters
struct Token(u32);

fn both(a: Token, b: Token) -> u32 {
    a.0 + b.0
}

fn main() {
    let a = Token(1);
    println!("{}", both(a, a)); //~ ERROR E0382
}
