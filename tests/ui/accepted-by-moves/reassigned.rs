// A variable may get a new value after it was moved.
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let mut a = Token(1);
    println!("{}", eat(a));
    a = Token(2);
    println!("{}", eat(a));
    a = Token(3);
    a.0 += 1;
    println!("{}", a.0);
}

// expect: 1
// expect: 2
// expect: 4
