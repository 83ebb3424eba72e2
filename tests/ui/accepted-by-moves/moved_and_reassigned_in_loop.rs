// Each turn moves the value and makes a new one.
struct Token(u32);

fn grow(t: Token) -> Token {
    Token(t.0 * 2)
}

fn main() {
    let mut t = Token(1);
    for i in 0..4 {
        t = grow(t);
        println!("{} {}", i, t.0);
    }
    let mut n = 0;
    while t.0 > 1 {
        let half = Token(t.0 / 2);
        t = half;
        n += 1;
    }
    println!("{} {}", t.0, n);
}

// expect: 0 2
// expect: 1 4
// expect: 2 8
// expect: 3 16
// expect: 1 4
