// the value is moved on one way through the loop
struct Token(u32);

fn find(t: Token, limit: u32) -> Token {
    let mut n = 0;
    while n < limit {
        if n == t.0 { //~ ERROR E0382
            let found = t;
            println!("{}", found.0);
        }
        n += 1;
    }
    t
}

fn main() {
    println!("{}", find(Token(2), 3).0);
}
