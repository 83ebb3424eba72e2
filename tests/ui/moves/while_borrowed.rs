// moved while a reference lives
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let a = Token(1);
    let r = &a;
    println!("{}", eat(a)); //~ ERROR E0505
    println!("{}", r.0);
}
