// Moved on the right of `||` on the way where nobody looks again.
struct Token(u32);

fn eat(t: Token) -> bool {
    t.0 > 1
}

fn run(n: u32) -> bool {
    let t = Token(n);
    n > 10 || eat(t)
}

fn main() {
    println!("{} {} {}", run(1), run(2), run(11));
    let t = Token(5);
    if t.0 > 3 && eat(t) {
        println!("eaten");
    }
}

// expect: false true true
// expect: eaten
