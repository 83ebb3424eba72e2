// moved in one branch is moved after both
struct Token(u32);

fn eat(t: Token) {
    println!("{}", t.0);
}

fn main() {
    let a = Token(1);
    let n = 3;
    if n > 2 {
        eat(a);
    } else {
        println!("none");
    }
    println!("{}", a.0); //~ ERROR E0382
}
