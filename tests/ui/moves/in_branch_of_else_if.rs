// moved in the middle one of three branches
struct Token(u32);

fn eat(t: Token) {
    println!("{}", t.0);
}

fn run(n: i32) {
    let a = Token(1);
    if n > 5 {
        println!("{}", a.0);
    } else if n > 2 {
        eat(a);
    } else {
        println!("none");
    }
    eat(a); //~ ERROR E0382
}

fn main() {
    run(1);
}
