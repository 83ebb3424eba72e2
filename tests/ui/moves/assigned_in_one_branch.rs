// a new value in one branch only
struct Token(u32);

fn eat(t: Token) {
    println!("{}", t.0);
}

fn main() {
    let mut a = Token(1);
    let n = 3;
    eat(a);
    if n > 2 {
        a = Token(2);
    }
    eat(a); //~ ERROR E0382
}
