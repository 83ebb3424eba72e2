// moved on the right of &&, perhaps
struct Token(u32);

fn eat(t: Token) -> bool {
    t.0 > 1
}

fn main() {
    let a = Token(1);
    let n = 3;
    if n > 2 && eat(a) {
        println!("yes");
    }
    println!("{}", a.0); //~ ERROR E0382
}
