// Moved in each branch, and made anew in each.
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let mut t = Token(1);
    for n in 0..3 {
        if n % 2 == 0 {
            println!("{}", eat(t));
            t = Token(10 + n);
        } else {
            t = Token(eat(t) * 2);
        }
    }
    println!("{}", t.0);
}

// expect: 1
// expect: 20
// expect: 12
