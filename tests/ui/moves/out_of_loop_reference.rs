// a loop over a reference gives references
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let a = [Token(1), Token(2)];
    let mut sum = 0;
    for t in &a {
        sum += eat(*t); //~ ERROR E0507
    }
    println!("{}", sum);
}
