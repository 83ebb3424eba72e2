// a call moves its arguments
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let a = Token(1);
    println!("{}", eat(a));
    println!("{}", eat(a)); //~ ERROR E0382
}
