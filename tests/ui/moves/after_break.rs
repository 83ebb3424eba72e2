// moved before a break, used after the loop
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let a = Token(1);
    let mut i = 0;
    loop {
        i += 1;
        if i == 3 {
            println!("{}", eat(a));
            break;
        }
    }
    println!("{}", a.0); //~ ERROR E0382
}
