// with an index that is computed
struct Token(u32);

fn eat(t: Token) -> u32 {
    t.0
}

fn main() {
    let a = [Token(1), Token(2)];
    let mut sum = 0;
    for i in 0..2 {
        sum += eat(a[i]); //~ ERROR E0508
    }
    println!("{}", sum);
}
