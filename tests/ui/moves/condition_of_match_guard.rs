// moved in one arm, used after the match
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let t = Token(1);
    let n = 3;
    let m = match n {
        1 => eat(t),
        2 => 0,
        _ => 5,
    };
    println!("{} {}", m, t.0); //~ ERROR E0382
}
