// The turn that moves is the last.
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let t = Token(3);
    let mut i = 0;
    let n = loop {
        i += 1;
        if i == t.0 {
            break eat(t);
        }
    };
    println!("{} {}", n, i);
    let u = Token(2);
    for k in 0..5 {
        if k == 3 {
            println!("{}", eat(u));
            break;
        }
    }
}

// expect: 3 3
// expect: 2
