// A variable without a value is filled in each branch, moved, and filled again.
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    for n in 0..2 {
        let t;
        if n == 0 {
            t = Token(1);
        } else {
            t = Token(2);
        }
        println!("{}", eat(t));
    }
    let mut t: Token;
    t = Token(5);
    println!("{}", eat(t));
    t = Token(6);
    println!("{}", eat(t));
}

// expect: 1
// expect: 2
// expect: 5
// expect: 6
