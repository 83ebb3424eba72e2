// one way around the loop gives a new value, the other does not
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let mut a = Token(1);
    let mut n = 0;
    loop {
        n += eat(a); //~ ERROR E0382
        if n > 5 {
            break;
        }
        if n % 2 == 1 {
            continue;
        }
        a = Token(n);
    }
    println!("{}", n);
}
