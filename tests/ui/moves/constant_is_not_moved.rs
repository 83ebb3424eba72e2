// a constant is made anew at each use, the variable is not
struct Token(u32);

const UNIT: Token = Token(1);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    println!("{} {}", eat(UNIT), eat(UNIT));
    let u = UNIT;
    println!("{} {}", eat(u), eat(u)); //~ ERROR E0382
}
