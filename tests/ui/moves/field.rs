// a moved field is gone, the other is not
struct Token(u32);

struct Pair {
    left: Token,
    right: Token,
}

fn main() {
    let p = Pair { left: Token(1), right: Token(2) };
    let l = p.left;
    println!("{} {}", l.0, p.right.0);
    println!("{}", p.left.0); //~ ERROR E0382
}
