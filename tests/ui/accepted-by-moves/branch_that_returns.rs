// The branch that moves does not come back.
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn run(n: u32) -> u32 {
    let t = Token(n);
    if n > 5 {
        return eat(t) * 100;
    }
    if n > 4 {
        let m = eat(t);
        panic!("never {}", m);
    }
    eat(t)
}

fn main() {
    println!("{} {}", run(3), run(6));
}

// expect: 3 600
