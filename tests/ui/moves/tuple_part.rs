// a part of a tuple
struct Token(u32);

fn main() {
    let t = (Token(1), 5, Token(2));
    let a = t.0;
    println!("{} {} {}", a.0, t.1, t.2 .0);
    let b = t; //~ ERROR E0382
    println!("{}", b.1);
}
